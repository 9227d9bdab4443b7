-- The tables of schema keys for SQLite, emitted by ecomc.
-- Lesson 9: keys and what is unique. `serial` counts from 1; `serial per order` counts under each owner; a text around a
-- serial is a key too. A key of several fields is written as an item. What is `unique` is so by construction: it holds
-- the row's number or `{#}`, or its values are handed out by a permutation, so that none can come twice. Under one
-- owner, `unique` over a drawn reference draws without repeats.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE warehouse (
  warehouse_id INTEGER NOT NULL,
  dock         INTEGER NOT NULL, -- Handed out, not drawn: no two warehouses share one.
  city         VARCHAR(40) NOT NULL,
  CONSTRAINT pk_warehouse PRIMARY KEY (warehouse_id),
  CONSTRAINT uq_warehouse_dock UNIQUE (dock)
);

CREATE TABLE article (
  sku     VARCHAR(10) NOT NULL,
  barcode VARCHAR(12) NOT NULL,
  name    VARCHAR(60) NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (sku),
  CONSTRAINT uq_article_barcode UNIQUE (barcode),
  CONSTRAINT uq_article_name UNIQUE (name)
);

CREATE TABLE shipment (
  shipment_id  TEXT NOT NULL,
  shipped_at   TIMESTAMP NOT NULL,
  warehouse_id INTEGER NOT NULL,
  reference    VARCHAR(20) NOT NULL,
  CONSTRAINT pk_shipment PRIMARY KEY (shipment_id),
  CONSTRAINT uq_shipment_reference UNIQUE (reference),
  CONSTRAINT fk_shipment_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouse (warehouse_id) DEFERRABLE INITIALLY DEFERRED
);

-- Different articles, numbered within their shipment.
CREATE TABLE position (
  shipment_id TEXT NOT NULL,
  position_no INTEGER NOT NULL,
  article_id  VARCHAR(10) NOT NULL,
  quantity    INTEGER NOT NULL,
  CONSTRAINT pk_position PRIMARY KEY (shipment_id, position_no),
  CONSTRAINT uq_position_shipment_id_article_id UNIQUE (shipment_id, article_id),
  CONSTRAINT fk_position_shipment_id FOREIGN KEY (shipment_id) REFERENCES shipment (shipment_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_position_article_id FOREIGN KEY (article_id) REFERENCES article (sku) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_shipment_warehouse_id ON shipment (warehouse_id);
CREATE INDEX ix_position_article_id ON position (article_id);
