// Makes the tables of schema marketplace in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

-- A brand makes things of one department, the root of some categories.
CREATE TABLE brand (
  brand_id   INTEGER NOT NULL,
  brand_name VARCHAR(80) NOT NULL,
  country    VARCHAR(60) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id),
  CONSTRAINT uq_brand_brand_name UNIQUE (brand_name)
);

-- Three departments and what they sell.
CREATE TABLE category (
  category_id        INTEGER NOT NULL,
  category_name      VARCHAR(80) NOT NULL,
  parent_category_id INTEGER,
  level              INTEGER NOT NULL,
  created_at         TIMESTAMP NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_category_name UNIQUE (category_name),
  CONSTRAINT fk_category_parent_category_id FOREIGN KEY (parent_category_id) REFERENCES category (category_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE seller (
  seller_id   INTEGER NOT NULL,
  seller_name VARCHAR(80) NOT NULL,
  join_date   DATE NOT NULL,
  seller_type TEXT NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     VARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT uq_seller_seller_name UNIQUE (seller_name),
  CONSTRAINT ck_seller_seller_type CHECK (seller_type IN ('Individual', 'Business', 'Official')),
  CONSTRAINT ck_seller_1 CHECK (rating BETWEEN 0.0 AND 5.0)
);

-- 25 sellers share 200 products: some sell a few, some many.
CREATE TABLE product (
  product_id     INTEGER NOT NULL,
  product_name   VARCHAR(120) NOT NULL,
  category_id    INTEGER NOT NULL,
  brand_id       INTEGER NOT NULL,
  seller_id      INTEGER NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  discount_price DECIMAL(10,2) NOT NULL,
  stock_qty      INTEGER NOT NULL, -- What is left: lots of 250 come in whenever the shelf would run empty.
  rating         DECIMAL(2,1) NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  is_active      BOOLEAN NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_product_1 CHECK (price > 0.00),
  CONSTRAINT ck_product_2 CHECK (discount_price <= price),
  CONSTRAINT ck_product_3 CHECK (stock_qty BETWEEN 0 AND 500),
  CONSTRAINT ck_product_4 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE promotion (
  promotion_id   INTEGER NOT NULL,
  promotion_name VARCHAR(80) NOT NULL,
  promotion_type TEXT NOT NULL,
  discount_type  TEXT NOT NULL,
  discount_value DECIMAL(10,2) NOT NULL, -- Per cent, or dollars.
  start_date     DATE NOT NULL, -- Promotions begin in 2024, when the catalog stands: none promises what is not there yet.
  end_date       DATE NOT NULL, -- The last day on which it runs.
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id),
  CONSTRAINT ck_promotion_promotion_type CHECK (promotion_type IN ('product', 'category', 'seller', 'flash_sale', 'site_wide')),
  CONSTRAINT ck_promotion_discount_type CHECK (discount_type IN ('percentage', 'fixed')),
  CONSTRAINT ck_promotion_1 CHECK (end_date > start_date)
);

-- A hundred pairs of a promotion and a product, none twice.
CREATE TABLE promotion_product (
  promotion_product_id INTEGER NOT NULL,
  promotion_id         INTEGER NOT NULL,
  product_id           INTEGER NOT NULL,
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id),
  CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id),
  CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED
);

-- partition by trunc(date(order_date), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE "order" (
  order_id     INTEGER NOT NULL,
  order_date   TIMESTAMP NOT NULL,
  seller_id    INTEGER NOT NULL,
  status       TEXT NOT NULL,
  total_amount DECIMAL(12,2) NOT NULL,
  created_at   TIMESTAMP NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_status CHECK (status IN ('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED')),
  CONSTRAINT ck_order_1 CHECK (total_amount >= 0.00)
);

-- Five to fifteen items, all from the order's seller.
CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    INTEGER NOT NULL,
  quantity      INTEGER NOT NULL,
  unit_price    DECIMAL(10,2) NOT NULL,
  subtotal      DECIMAL(12,2) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (CAST(ROUND(subtotal * 100) AS INTEGER) = quantity * CAST(ROUND(unit_price * 100) AS INTEGER))
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_category_parent_category_id ON category (parent_category_id);
CREATE INDEX ix_product_category_id ON product (category_id);
CREATE INDEX ix_product_brand_id ON product (brand_id);
CREATE INDEX ix_product_seller_id ON product (seller_id);
CREATE INDEX ix_promotion_product_product_id ON promotion_product (product_id);
CREATE INDEX ix_order_order_date ON "order" (order_date);
CREATE INDEX ix_order_seller_id ON "order" (seller_id);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "brand.csv", bools: [], insert: "INSERT INTO brand (brand_id, brand_name, country, created_at) VALUES (?, ?, ?, ?)" },
  { file: "category.csv", bools: [], insert: "INSERT INTO category (category_id, category_name, parent_category_id, level, created_at) VALUES (?, ?, ?, ?, ?)" },
  { file: "seller.csv", bools: [], insert: "INSERT INTO seller (seller_id, seller_name, join_date, seller_type, rating, country) VALUES (?, ?, ?, ?, ?, ?)" },
  { file: "product.csv", bools: [10], insert: "INSERT INTO product (product_id, product_name, category_id, brand_id, seller_id, price, discount_price, stock_qty, rating, created_at, is_active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" },
  { file: "promotion.csv", bools: [], insert: "INSERT INTO promotion (promotion_id, promotion_name, promotion_type, discount_type, discount_value, start_date, end_date) VALUES (?, ?, ?, ?, ?, ?, ?)" },
  { file: "promotion_product.csv", bools: [], insert: "INSERT INTO promotion_product (promotion_product_id, promotion_id, product_id) VALUES (?, ?, ?)" },
  { file: "order.csv", bools: [], insert: "INSERT INTO \"order\" (order_id, order_date, seller_id, status, total_amount, created_at) VALUES (?, ?, ?, ?, ?, ?)" },
  { file: "order_item.csv", bools: [], insert: "INSERT INTO order_item (order_item_id, order_id, product_id, quantity, unit_price, subtotal) VALUES (?, ?, ?, ?, ?, ?)" },
];

/** The rows of a CSV file as RFC 4180 has it: an empty field is null, "" the empty text. The header is left out. */
async function* rowsOf(file) {
  let row = [];
  let field = "";
  let quoted = false; // inside quotes
  let wasQuoted = false; // the field had quotes
  let header = true;
  let pending = ""; // a quote at the end of a chunk: the next character tells what it means
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const text = pending + chunk;
    pending = "";
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (quoted) {
        if (code !== 34) continue;
        field += text.slice(start, i);
        start = i + 1;
        if (i + 1 === text.length) {
          pending = '"';
          break;
        }
        if (text.charCodeAt(i + 1) === 34) i++;
        else quoted = false;
      } else if (code === 34) {
        quoted = wasQuoted = true;
        start = i + 1;
      } else if (code === 44 || code === 10) {
        field += text.slice(start, i);
        start = i + 1;
        row.push(field === "" && !wasQuoted ? null : field);
        field = "";
        wasQuoted = false;
        if (code === 10) {
          if (!header) yield row;
          header = false;
          row = [];
        }
      }
    }
    if (pending === "") field += text.slice(start);
  }
}

const [database, folder = "."] = process.argv.slice(2);
if (database === undefined || existsSync(database)) {
  console.error(database === undefined ? "Name the new database file." : `${database} is there already.`);
  process.exit(2);
}
const db = new DatabaseSync(database, { enableForeignKeyConstraints: false });
db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
db.exec(before);
db.exec("BEGIN");
for (const { file, bools, insert } of tables) {
  const statement = db.prepare(insert);
  let rows = 0;
  for await (const row of rowsOf(path.join(folder, file))) {
    for (const i of bools) row[i] = row[i] === null ? null : row[i] === "true" ? 1 : 0;
    statement.run(...row);
    rows++;
  }
  console.log(`${file}: ${rows} rows`);
}
db.exec("COMMIT");
db.exec(after);
const dangling = db.prepare("PRAGMA foreign_key_check").all();
if (dangling.length > 0) {
  console.error(`${dangling.length} rows refer to rows that are not there, the first in ${dangling[0].table}.`);
  process.exit(1);
}
db.exec("ANALYZE");
db.close();
