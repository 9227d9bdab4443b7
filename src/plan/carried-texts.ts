/**
 * Texts that follow from other rows of the actor in a way that no number tells: those that read a text of the row before. The
 * records of events hold them as they are, in as many words as their greatest length takes.
 */
import type { EntityModel, FieldModel } from "../model/model.ts";
import { fieldExpressions, holds } from "../model/walk.ts";
import type { Type } from "../model/type.ts";

export const isTextual = (type: Type): boolean => ["text", "char", "uuid", "json"].includes(type.kind);

/** Characters in a word: code points, of which two are less than 2^53. */
export const charactersInWord = 2;

/** In how many words a text goes; null where it may be of any length. */
export function wordsOfText(type: Type): number | null {
  if (type.kind === "uuid") return 36 / charactersInWord;
  if ((type.kind !== "text" && type.kind !== "char") || type.length === null) return null;
  return Math.max(1, Math.ceil(type.length / charactersInWord));
}

/** True for a text that reads a text of the row before: it cannot be made again where the row is written. */
export function followsText(entity: EntityModel, field: FieldModel): boolean {
  if (!isTextual(field.type) || field.role === "live" || field.value.by !== "rule") return false;
  return fieldExpressions(field).some((rule) =>
    holds(rule, (e) => e.op === "field" && e.of.row === "previous" && isTextual(entity.fields[e.field]!.type)),
  );
}
