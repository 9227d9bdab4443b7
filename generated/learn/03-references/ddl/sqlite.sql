-- The tables of schema references for SQLite, emitted by ecomc.
-- Lesson 3: references and popularity. `ref author: Author` makes the column author_id and chooses a row of Author.
-- Without more, all are equally likely; `by` weighs them, `where` limits them. What follows a reference is a path:
-- `book.author.name`. A weight from `pareto` gives what shops see: a few books sell most, many sell hardly at all.
-- `hidden` fields and entities help others and are not written.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE author (
  author_id INTEGER NOT NULL,
  name      VARCHAR(80) NOT NULL,
  country   VARCHAR(60) NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (author_id)
);

CREATE TABLE book (
  book_id   INTEGER NOT NULL,
  author_id INTEGER NOT NULL,
  title     VARCHAR(80) NOT NULL,
  price     DECIMAL(6,2) NOT NULL,
  in_print  BOOLEAN NOT NULL,
  CONSTRAINT pk_book PRIMARY KEY (book_id),
  CONSTRAINT fk_book_author_id FOREIGN KEY (author_id) REFERENCES author (author_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sale (
  sale_id INTEGER NOT NULL,
  sold_at TIMESTAMP NOT NULL,
  book_id INTEGER NOT NULL,
  price   DECIMAL(6,2) NOT NULL,
  CONSTRAINT pk_sale PRIMARY KEY (sale_id),
  CONSTRAINT fk_sale_book_id FOREIGN KEY (book_id) REFERENCES book (book_id) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_book_author_id ON book (author_id);
CREATE INDEX ix_sale_book_id ON sale (book_id);
