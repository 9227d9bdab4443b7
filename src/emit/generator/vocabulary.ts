/** faker's methods in emitted code: simple ones as dictionaries, the others by calling faker with the row's own random bits. */
import type { DrawExpr } from "../../model/expression.ts";
import { maximumLength, type Vocabulary } from "../../vocabulary/form.ts";
import { vocabularyKey } from "../../plan/plan.ts";
import type { Context } from "./context.ts";
import { indexBelow, patternParts, weights, type DrawSource } from "./draws.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { code, type TextPart, type Value } from "./value.ts";

export function fakerValue(method: string, args: readonly unknown[], e: DrawExpr, source: DrawSource, ctx: Context): Value {
  const vocabulary = ctx.fn.module.plan.vocabularies[vocabularyKey(method, args)];
  if (vocabulary !== undefined) return { form: "text", parts: partsOf(vocabulary, method, e.use, source, ctx) };
  const { module } = ctx.fn;
  const faker = module.constant(
    "faker",
    `await ${module.runtime("loadFaker")}(${JSON.stringify(module.model.locale)})`,
    "faker's methods, drawing from the row's own random bits.",
  );
  const call = `${faker}.call(${source.bits(e.use)}, ${JSON.stringify(method)}, ${JSON.stringify(args)})`;
  switch (e.type.kind) {
    case "text":
    case "char":
    case "json":
    case "uuid":
      return { form: "text", parts: [{ form: "string", code: `String(${call})`, longest: null }] };
    case "bool":
      return code(`Boolean(${call})`);
    case "date":
      return code(`${module.runtime("fakerSeconds")}(${call}) / 86_400`);
    case "timestamp":
      return code(`${module.runtime("fakerSeconds")}(${call})`);
    default:
      return code(`Number(${call})`);
  }
}

function partsOf(vocabulary: Vocabulary, wish: string, use: string, source: DrawSource, ctx: Context): readonly TextPart[] {
  const { module } = ctx.fn;
  switch (vocabulary.form) {
    case "list": {
      const { words: list } = vocabulary;
      if (list.length === 1) return [{ form: "literal", text: list[0]! }];
      const words = dictionary(list, wish, module);
      const index =
        vocabulary.weights === null || ctx.digits !== undefined
          ? indexBelow(list.length, use, source, ctx)
          : `${weights(vocabulary.weights, `${words}_shares`, module)}.pick(${source.unit(use)})`;
      return [{ form: "word", words, index, list }];
    }
    case "digits":
      return patternParts(vocabulary.pattern, use, source, ctx);
    case "template":
      return vocabulary.parts.flatMap((part, i): readonly TextPart[] =>
        typeof part === "string"
          ? part === ""
            ? []
            : [{ form: "literal", text: part }]
          : partsOf(part, `${wish}_${i}`, `${use}#${i}`, source, ctx),
      );
    case "oneOf":
      return [
        {
          form: "string",
          code: `${phrases(vocabulary, wish, module)}.text(${source.bits(use)})`,
          longest: maximumLength(vocabulary),
        },
      ];
  }
}

/** The constant of a vocabulary of several forms. */
function phrases(vocabulary: Vocabulary & { form: "oneOf" }, wish: string, module: ModuleBuilder): string {
  const forms = vocabulary.options.map((o, i) => `[${piecesOf(o.vocabulary, `${wish}_${i}`, module).join(", ")}]`);
  const shares = vocabulary.options.map((o) => o.weight).join(", ");
  return module.constant(
    wish.replace(/^.*\./, "") + "_phrases",
    `new ${module.runtime("Phrases")}([\n${forms.join(",\n")},\n], [${shares}])`,
  );
}

function piecesOf(vocabulary: Vocabulary, wish: string, module: ModuleBuilder): readonly string[] {
  switch (vocabulary.form) {
    case "list": {
      if (vocabulary.words.length === 1) return [JSON.stringify(vocabulary.words[0])];
      const words = dictionary(vocabulary.words, wish, module);
      return [vocabulary.weights === null ? words : `[${words}, ${weights(vocabulary.weights, `${words}_shares`, module)}]`];
    }
    case "digits":
      return [`{ pattern: ${JSON.stringify(vocabulary.pattern)} }`];
    case "template":
      return vocabulary.parts.flatMap((part, i) =>
        typeof part === "string" ? [JSON.stringify(part)] : piecesOf(part, `${wish}_${i}`, module),
      );
    case "oneOf":
      return [phrases(vocabulary, wish, module)];
  }
}

function dictionary(list: readonly string[], wish: string, module: ModuleBuilder): string {
  return module.constant(`${wish.replace(/^.*\./, "")}_words`, `new ${module.runtime("Dictionary")}(${JSON.stringify(list)})`);
}
