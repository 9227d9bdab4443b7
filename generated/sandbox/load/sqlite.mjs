// Makes the tables of schema sandbox in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

-- Who buys. Mail addresses follow names, and cities lie in their states.
CREATE TABLE customers (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  email       VARCHAR(120) NOT NULL,
  phone       VARCHAR(20) NOT NULL, -- A number of the range that is kept free for fiction.
  address     VARCHAR(80) NOT NULL,
  city        VARCHAR(40) NOT NULL,
  state       CHAR(2) NOT NULL,
  zip_code    CHAR(5) NOT NULL,
  created_at  TIMESTAMP NOT NULL,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email)
);

-- What is sold: a word and a style that fit the category, at a price that fits the word.
CREATE TABLE products (
  product_id     INTEGER NOT NULL,
  name           VARCHAR(80) NOT NULL,
  category       TEXT NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  description    VARCHAR(400) NOT NULL,
  stock_quantity INTEGER NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT uq_products_name UNIQUE (name),
  CONSTRAINT ck_products_category CHECK (category IN ('Electronics', 'Clothing', 'Home', 'Books', 'Toys', 'Sports', 'Beauty', 'Garden')),
  CONSTRAINT ck_products_1 CHECK (price BETWEEN 10.00 AND 500.00),
  CONSTRAINT ck_products_2 CHECK (stock_quantity BETWEEN 0 AND 1000)
);

CREATE TABLE orders (
  order_id         INTEGER NOT NULL,
  customer_id      INTEGER NOT NULL,
  order_date       TIMESTAMP NOT NULL,
  status           TEXT NOT NULL,
  shipping_address VARCHAR(80) NOT NULL,
  total_amount     DECIMAL(10,2) NOT NULL, -- What its items cost; written once, so the two cannot disagree.
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_orders_status CHECK (status IN ('pending', 'processing', 'shipped', 'delivered', 'cancelled'))
);

-- One to five different products an order.
CREATE TABLE order_items (
  item_id    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id),
  CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (CAST(ROUND(subtotal * 100) AS INTEGER) = quantity * CAST(ROUND(price * 100) AS INTEGER))
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_products_category ON products (category);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_orders_order_date ON orders (order_date);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "customers.csv", bools: [], insert: "INSERT INTO customers (customer_id, name, email, phone, address, city, state, zip_code, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" },
  { file: "products.csv", bools: [], insert: "INSERT INTO products (product_id, name, category, price, description, stock_quantity, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)" },
  { file: "orders.csv", bools: [], insert: "INSERT INTO orders (order_id, customer_id, order_date, status, shipping_address, total_amount) VALUES (?, ?, ?, ?, ?, ?)" },
  { file: "order_items.csv", bools: [], insert: "INSERT INTO order_items (item_id, order_id, product_id, quantity, price, subtotal) VALUES (?, ?, ?, ?, ?, ?)" },
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
