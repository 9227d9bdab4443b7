// Makes the tables of schema trees in an empty SQLite database and loads them from CSV files. Emitted by ecomc.
//
//   node <this file> <new database file> [folder of the files, else the current one]

import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Made before the rows are loaded. */
const before = `
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
`;

/** Made when they are there. */
const after = `
-- Indexes
CREATE INDEX ix_topic_parent_id ON topic (parent_id);
CREATE INDEX ix_region_parent_id ON region (parent_id);
CREATE INDEX ix_article_region_id ON article (region_id);
CREATE INDEX ix_tag_topic_id ON tag (topic_id);
`;

/** The tables in their order; `bools` are the places of the columns that hold true and false. */
const tables = [
  { file: "topic.csv", bools: [3], insert: "INSERT INTO topic (topic_id, parent_id, level, is_leaf, name) VALUES (?, ?, ?, ?, ?)" },
  { file: "region.csv", bools: [], insert: "INSERT INTO region (region_id, name, parent_id, level) VALUES (?, ?, ?, ?)" },
  { file: "article.csv", bools: [], insert: "INSERT INTO article (article_id, headline, region_id) VALUES (?, ?, ?)" },
  { file: "tag.csv", bools: [], insert: "INSERT INTO tag (article_id, topic_id, relevance) VALUES (?, ?, ?)" },
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
