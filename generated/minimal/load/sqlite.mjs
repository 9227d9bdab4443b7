// Makes the tables of schema minimal in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  joined_on   DATE NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id)
);

-- Nobody orders before they join.
CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  ordered_at  TIMESTAMP NOT NULL,
  customer_id INTEGER NOT NULL,
  amount      DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_1 CHECK (amount > 0.00)
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_order_customer_id ON "order" (customer_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "customer.csv", bools: [], insert: "INSERT INTO customer (customer_id, name, joined_on) VALUES (?, ?, ?)" },
  { file: "order.csv", bools: [], insert: "INSERT INTO \"order\" (order_id, ordered_at, customer_id, amount) VALUES (?, ?, ?, ?)" },
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
