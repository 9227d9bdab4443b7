// Makes the tables of schema lines in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

CREATE TABLE invoice (
  invoice_id INTEGER NOT NULL,
  issued_on  DATE NOT NULL,
  net        DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL,
  tax        DECIMAL(10,2) NOT NULL,
  total      DECIMAL(10,2) NOT NULL,
  lines      INTEGER NOT NULL,
  CONSTRAINT pk_invoice PRIMARY KEY (invoice_id)
);

CREATE TABLE line (
  invoice_id INTEGER NOT NULL,
  line_no    INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  unit_price DECIMAL(8,2) NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL, -- Its part of the freight, by what it costs.
  CONSTRAINT pk_line PRIMARY KEY (invoice_id, line_no),
  CONSTRAINT fk_line_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);

-- Some pay in two or three parts.
CREATE TABLE payment (
  payment_id INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_payment PRIMARY KEY (payment_id),
  CONSTRAINT fk_payment_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_payment_invoice_id ON payment (invoice_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "invoice.csv", bools: [], insert: "INSERT INTO invoice (invoice_id, issued_on, net, freight, tax, total, lines) VALUES (?, ?, ?, ?, ?, ?, ?)" },
  { file: "line.csv", bools: [], insert: "INSERT INTO line (invoice_id, line_no, quantity, unit_price, amount, freight) VALUES (?, ?, ?, ?, ?, ?)" },
  { file: "payment.csv", bools: [], insert: "INSERT INTO payment (payment_id, invoice_id, amount) VALUES (?, ?, ?)" },
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
