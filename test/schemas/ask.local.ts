import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { modelOf } from "/tmp/voc/gen.ts";
import { answer, openRows } from "./database.ts";
const root="/work/main";
for (const name of process.argv.slice(2)) {
  const q = path.join(root,"test/schemas",name);
  const { model } = modelOf(`schemas/${name}.ecom`);
  let rows; try { rows = await openRows(model!, `/tmp/voc/out/${path.basename(name)}`); } catch (e) { console.log(name, "OPEN", (e as Error).message.slice(0,600)); continue; }
  for (const file of readdirSync(q).filter(f=>f.endsWith(".sql"))) {
    const exp = path.join(q, file.replace(/sql$/,"csv"));
    let got: string|null; try { got = await answer(rows, readFileSync(path.join(q,file),"utf8").replaceAll("{data}", root+"/src/vocabulary/data")); } catch (e) { got = "ERROR "+(e as Error).message.slice(0,500); }
    const want = existsSync(exp) ? readFileSync(exp,"utf8") : null;
    console.log(got===want ? "ok  " : "BAD ", name, file, got===want ? "" : "\n" + (got ?? "null").split("\n").slice(0,8).join("\n"));
  }
}
