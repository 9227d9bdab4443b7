/** What is emitted for every case and dialect, beside the case; `npx vitest run test/ddl -u` writes it again. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { emitChecks } from "../../src/emit/checks/emit-checks.ts";
import { emittedDialects } from "../../src/emit/ddl/dialects.ts";
import { emitDdl, emitDropScript } from "../../src/emit/ddl/emit-ddl.ts";
import { emitDictionary } from "../../src/emit/docs/dictionary.ts";
import { emitErDiagram } from "../../src/emit/docs/er-diagram.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import { cases, casesFolder } from "./cases.ts";

/** Cases whose drop scripts, load scripts, checks and documentation are kept too. */
const alsoDrops = ["cycle", "reserved"];
const alsoLoads = ["shop", "cycle"];
const alsoChecks = ["checks", "types"];
const alsoDocs = ["shop", "checks", "reserved"];

describe.each(cases)("%s", (name, { model }) => {
  const golden = (text: string, file: string): Promise<void> =>
    expect(text).toMatchFileSnapshot(path.join(casesFolder, name, file));

  it.each(emittedDialects)("%s", async (dialect) => {
    const diagnostics = new Diagnostics();
    await golden(emitDdl(model, dialect, diagnostics), `ddl.${dialect}.sql`);
    if (alsoDrops.includes(name)) await golden(emitDropScript(model, dialect, diagnostics), `drop.${dialect}.sql`);
    const load = emitLoad(model, dialect)!;
    if (alsoLoads.includes(name)) await golden(load.text, `load.${load.file}`);
    if (alsoChecks.includes(name)) await golden(emitChecks(model, dialect), `checks.${dialect}.sql`);
    expect(diagnostics.all).toEqual([]);
  });

  if (alsoDocs.includes(name)) {
    it("documentation", async () => {
      await golden(emitDictionary(model), "schema.md");
      await golden(emitErDiagram(model), "er.mmd");
    });
  }

  it("is the same when emitted again", () => {
    for (const dialect of emittedDialects) {
      const once = [emitDdl(model, dialect, new Diagnostics()), emitLoad(model, dialect)!.text, emitChecks(model, dialect)];
      expect([emitDdl(model, dialect, new Diagnostics()), emitLoad(model, dialect)!.text, emitChecks(model, dialect)]).toEqual(
        once,
      );
    }
  });
});
