-- The tables of schema trees for SQLite, emitted by ecomc.
-- Lesson 5: trees and links. `tree` grows rows with a parent, a level, a path, a root and a leaf flag: name those you
-- want as columns. `rows` gives data as it stands; a column `parent` makes it a tree as well. `link` pairs two entities,
-- no pair twice: many-to-many without looking at what was drawn before.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE topic (
  topic_id  INTEGER NOT NULL,
  parent_id INTEGER,
  level     INTEGER NOT NULL,
  is_leaf   BOOLEAN NOT NULL,
  name      VARCHAR(60) NOT NULL,
  CONSTRAINT pk_topic PRIMARY KEY (topic_id),
  CONSTRAINT fk_topic_parent_id FOREIGN KEY (parent_id) REFERENCES topic (topic_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE region (
  region_id INTEGER NOT NULL,
  name      VARCHAR(40) NOT NULL,
  parent_id INTEGER,
  level     INTEGER NOT NULL,
  CONSTRAINT pk_region PRIMARY KEY (region_id),
  CONSTRAINT uq_region_name UNIQUE (name),
  CONSTRAINT fk_region_parent_id FOREIGN KEY (parent_id) REFERENCES region (region_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE article (
  article_id INTEGER NOT NULL,
  headline   VARCHAR(80) NOT NULL,
  region_id  INTEGER NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (article_id),
  CONSTRAINT fk_article_region_id FOREIGN KEY (region_id) REFERENCES region (region_id) DEFERRABLE INITIALLY DEFERRED
);

-- An article has several topics, a topic several articles.
CREATE TABLE tag (
  article_id INTEGER NOT NULL,
  topic_id   INTEGER NOT NULL,
  relevance  DECIMAL(3,2) NOT NULL,
  CONSTRAINT pk_tag PRIMARY KEY (article_id, topic_id),
  CONSTRAINT fk_tag_article_id FOREIGN KEY (article_id) REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_tag_topic_id FOREIGN KEY (topic_id) REFERENCES topic (topic_id) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_topic_parent_id ON topic (parent_id);
CREATE INDEX ix_region_parent_id ON region (parent_id);
CREATE INDEX ix_article_region_id ON article (region_id);
CREATE INDEX ix_tag_topic_id ON tag (topic_id);
