import { describe, expect, it } from "vitest";
import { makeLexer } from "../../grammar/lexer.ts";
import { EcomParser } from "../../grammar/parser.ts";

describe("the grammar", () => {
  it("is sound: no rule is ambiguous, empty or out of reach without saying so", () => {
    expect(() => new EcomParser({ skipValidations: false })).not.toThrow();
  });
  it("has tokens that the lexer can look up by their first character", () => {
    expect(makeLexer({ validate: true }).lexerDefinitionErrors).toEqual([]);
  });
});
