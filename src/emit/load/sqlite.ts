import { sectionsText, type Section } from "../ddl/emit-ddl.ts";
import type { Table } from "../ddl/tables.ts";
import { csvFile, title, type LoadContext, type LoadScript } from "./load-script.ts";

/**
 * A program for Node, which carries SQLite: the shell's `.import` can tell neither NULL from the empty text nor `false` from a
 * text. It is made whole here, so that it needs no package.
 */
export function sqliteLoad(context: LoadContext): LoadScript {
  const { layout, sections } = context;
  const text = [
    title(layout, ["", "  node <this file> <new database file> [folder of the files, else the current one]"], "//"),
    imports,
    `/** Made before the rows are loaded. */\nconst before = ${template(sections.before)};\n`,
    `/** Made when they are there. */\nconst after = ${template(sections.after)};\n`,
    `/** The tables in their order; \`bools\` are the places of the columns that hold true and false. */\nconst tables = [\n${layout.tables.map((table) => `  ${description(context, table)},\n`).join("")}];\n`,
    program,
  ];
  return { file: "sqlite.mjs", text: text.join("\n") };
}

function template(sections: readonly Section[]): string {
  const sql = sectionsText(sections).replaceAll(/[\\`]|\$(?=\{)/g, "\\$&");
  return `\`\n${sql}\``;
}

function description({ name }: LoadContext, table: Table): string {
  const bools = table.columns.flatMap((column, i) => (column.type.kind === "bool" ? [i] : []));
  const columns = table.columns.map((column) => name(column.name)).join(", ");
  const into = `INSERT INTO ${name(table.name)} (${columns}) VALUES (${table.columns.map(() => "?").join(", ")})`;
  return `{ file: ${JSON.stringify(csvFile(table))}, bools: ${JSON.stringify(bools)}, insert: ${JSON.stringify(into)} }`;
}

const imports = `import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
`;

/** What does not depend on the schema. */
const program = `/** The rows of a CSV file as RFC 4180 has it: an empty field is null, "" the empty text. The header is left out. */
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
  console.error(database === undefined ? "Name the new database file." : \`\${database} is there already.\`);
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
  console.log(\`\${file}: \${rows} rows\`);
}
db.exec("COMMIT");
db.exec(after);
const dangling = db.prepare("PRAGMA foreign_key_check").all();
if (dangling.length > 0) {
  console.error(\`\${dangling.length} rows refer to rows that are not there, the first in \${dangling[0].table}.\`);
  process.exit(1);
}
db.exec("ANALYZE");
db.close();
`;
