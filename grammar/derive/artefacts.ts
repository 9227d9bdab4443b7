/** What is derived from the grammar, by file name. */
import { generateCstDts } from "chevrotain";
import { EcomParser } from "../parser.ts";
import { ebnf, productions } from "./ebnf.ts";
import { railroad } from "./railroad.ts";
import { textmate } from "./textmate.ts";

export function artefacts(): ReadonlyMap<string, string> {
  const parser = new EcomParser();
  const serialized = parser.getSerializedGastProductions();
  const cst = generateCstDts(parser.getGAstProductions(), { includeVisitorInterface: false });
  return new Map([
    ["ecom.ebnf", ebnf(serialized)],
    ["railroad.html", railroad(productions(serialized))],
    ["cst.d.ts", `// Made from grammar/*.ts by \`npm run grammar\`.\n${cst}`],
    ["ecom.tmLanguage.json", textmate()],
  ]);
}
