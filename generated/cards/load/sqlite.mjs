// Makes the tables of schema cards in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
-- Tables

CREATE TABLE customers (
  customer_id       CHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INTEGER NOT NULL,
  state             CHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status TEXT NOT NULL,
  card_type         TEXT NOT NULL,
  credit_limit      INTEGER NOT NULL, -- Dollars, in steps of 1,000.
  account_open_date DATE NOT NULL, -- Two to five years before the end of the period.
  customer_segment  TEXT NOT NULL,
  decline_type      TEXT, -- How a declining customer declines; null for all others.
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_employment_status CHECK (employment_status IN ('Employed', 'Self-Employed', 'Unemployed', 'Retired')),
  CONSTRAINT ck_customers_card_type CHECK (card_type IN ('Standard', 'Premium')),
  CONSTRAINT ck_customers_customer_segment CHECK (customer_segment IN ('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing')),
  CONSTRAINT ck_customers_decline_type CHECK (decline_type IN ('gradual', 'sudden')),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN '2020-01-01' AND '2022-12-31')
);
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "customers.csv", bools: [], insert: "INSERT INTO customers (customer_id, first_name, last_name, email, age, state, city, employment_status, card_type, credit_limit, account_open_date, customer_segment, decline_type) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" },
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
