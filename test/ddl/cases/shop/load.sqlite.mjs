// Makes the tables of schema shop in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE "order" (
  order_id  INTEGER NOT NULL,
  token     TEXT NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  channel   TEXT NOT NULL,
  paid      BOOLEAN,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_token UNIQUE (token),
  CONSTRAINT ck_order_channel CHECK (channel IN ('Website', 'Email', 'Phone'))
);

CREATE TABLE product_catalog (
  sku   VARCHAR(12) NOT NULL,
  name  VARCHAR(120) NOT NULL, -- Shown to customers.
  ean   CHAR(13),
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku),
  CONSTRAINT uq_product_catalog_name UNIQUE (name),
  CONSTRAINT uq_product_catalog_ean UNIQUE (ean)
);

-- What was bought, line by line.
CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    VARCHAR(12) NOT NULL,
  quantity      INTEGER NOT NULL, -- Pieces; never 0.
  warehouse_no  VARCHAR(4) NOT NULL, -- Where it came from; warehouses are no table.
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_item_1 CHECK (quantity > 0)
);

CREATE TABLE promotion (
  promotion_id INTEGER NOT NULL,
  day          DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id)
);

CREATE TABLE promoted (
  promotion_id INTEGER NOT NULL,
  product_id   VARCHAR(12) NOT NULL,
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id),
  CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku) DEFERRABLE INITIALLY DEFERRED
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_order_channel_placed_at ON "order" (channel, placed_at);
CREATE INDEX ix_order_placed_at ON "order" (placed_at);
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
CREATE INDEX ix_promoted_product_id ON promoted (product_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "order.csv", bools: [4], insert: "INSERT INTO \"order\" (order_id, token, placed_at, channel, paid) VALUES (?, ?, ?, ?, ?)" },
  { file: "product_catalog.csv", bools: [], insert: "INSERT INTO product_catalog (sku, name, ean, price) VALUES (?, ?, ?, ?)" },
  { file: "order_item.csv", bools: [], insert: "INSERT INTO order_item (order_item_id, order_id, product_id, quantity, warehouse_no) VALUES (?, ?, ?, ?, ?)" },
  { file: "promotion.csv", bools: [], insert: "INSERT INTO promotion (promotion_id, day) VALUES (?, ?)" },
  { file: "promoted.csv", bools: [], insert: "INSERT INTO promoted (promotion_id, product_id) VALUES (?, ?)" },
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
