/** The lexer of the language: text to tokens and comments. It reads everything; what it cannot read, it lists. */
import { Lexer } from "chevrotain";
import { allTokens } from "./tokens.ts";

export function makeLexer(options: { validate: boolean }): Lexer {
  return new Lexer(allTokens, {
    ensureOptimizations: options.validate,
    skipValidations: !options.validate,
    positionTracking: "full",
  });
}

export const lexer: Lexer = makeLexer({ validate: false });
