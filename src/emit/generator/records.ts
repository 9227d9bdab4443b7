/**
 * The record of an event on its way from actor order to key order: a few numbers, from which the event's rows are made again.
 * Most of a row is a function of its address; a record holds what is not: keys, moments that events give, live values, and
 * what a row has from the rows before it under its owner.
 */
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../../model/walk.ts";
import { hasNumberKey } from "../../plan/actor-rows.ts";
import { followsText, isTextual, wordsOfText } from "../../plan/carried-texts.ts";
import { earlierReferences, isToEarlier } from "../../plan/earlier-rows.ts";
import { holdsNumberBefore, isRowBefore } from "../../plan/rows-before.ts";
import { numbersCarried } from "../../plan/siblings.ts";
import { keyOf } from "../../plan/strata.ts";
import { perPopulations, type Transaction, type Wave } from "../../plan/waves.ts";
import { livePartsOf } from "./agenda.ts";
import { isCarried, partsOfMember, partsOnWay, type CarriedPart } from "./carried-parts.ts";
import type { ModuleBuilder } from "./module-builder.ts";

/** A word of a record. */
export type Word =
  | { readonly word: "key" }
  | { readonly word: "root" }
  /** Which of several ways leads from the root to the row: an index into `waysTo`. */
  | { readonly word: "way" }
  /** The moment of a row on the way that cannot be computed from its address. */
  | { readonly word: "moment"; readonly entity: number }
  /** A live field of the actor, as it was before the event; for the actor's own row, as it is at the end. */
  | { readonly word: "live"; readonly field: number }
  /** What a live text of the actor is made of, at the same moment. */
  | { readonly word: "livePart"; readonly key: string; readonly e: Expr }
  /** A field of a row on the way that depends on the rows before it under its owner. */
  | { readonly word: "field"; readonly entity: number; readonly field: number }
  /** A part of the expressions of a row on the way, or of rows that share the head's moment. */
  | { readonly word: "part"; readonly entity: number; readonly part: CarriedPart }
  | { readonly word: "ordinal" | "ownerKey"; readonly entity: number }
  /** What is read of the earlier row that a reference of a row on the way leads to: one of its fields, or where it is found. */
  | {
      readonly word: "earlier";
      readonly entity: number;
      readonly field: number;
      readonly part: "place" | "number" | "ordinal" | "moment" | number;
    }
  /** The number of the row before the head's under the same owner; -1 for none. */
  | { readonly word: "numberBefore" }
  /** The first key of the rows of a member; or of those that rows of the transaction refer to, below an owner. */
  | { readonly word: "memberKey"; readonly entity: number }
  /** A further word of a text, which begins in the word of its field and goes over several: `part` is that of an earlier row. */
  | {
      readonly word: "more";
      readonly entity: number;
      readonly field: number;
      readonly part: number | null;
      readonly nth: number;
    };

/** One step on the way from a root down to a row. */
export interface Step {
  readonly owner: EntityModel;
  readonly entity: EntityModel;
  readonly population: PerPopulation;
}

/** The ways from the root of a wave down to an entity, in the order in which `loopsTo` walks them. */
export function waysTo(entity: number, wave: Wave, module: ModuleBuilder): readonly (readonly Step[])[] {
  if (entity === wave.root) return [[]];
  const owned = module.model.entities[entity]!;
  return perPopulations(owned)
    .filter((p) => wave.entities.includes(p.owner))
    .flatMap((population) => {
      const owner = module.model.entities[population.owner]!;
      return waysTo(owner.index, wave, module).map((way) => [...way, { owner, entity: owned, population }]);
    });
}

/** The words of a record: the head's key, the address, and the first keys of the members. */
export function recordOf(t: Transaction, wave: Wave, module: ModuleBuilder): readonly Word[] {
  const words: Word[] = [];
  const add = (word: Word): void => {
    const text = JSON.stringify(word);
    if (!words.some((w) => JSON.stringify(w) === text)) words.push(word);
  };
  const addField = (word: Word & { readonly word: "field" | "earlier" }): void => {
    add(word);
    const { entity, field } = word;
    const part = word.word === "earlier" && typeof word.part === "number" ? word.part : null;
    for (let nth = 1; nth < (textWords(word, module) ?? 1); nth++) add({ word: "more", entity, field, part, nth });
  };
  const addParts = (entity: number, parts: readonly CarriedPart[]): void => {
    for (const part of parts)
      if (!words.some((w) => w.word === "part" && w.entity === entity && w.part.key === part.key))
        words.push({ word: "part", entity, part });
  };
  if (t.numbering === "time") add({ word: "key" });
  add({ word: "root" });
  // The moment that a root's population draws: recorded, so that writing need not draw it again.
  if (t.head === wave.root && module.model.entities[t.head]!.populations.some((p) => p.form === "over" || p.form === "arriving"))
    add({ word: "moment", entity: wave.root });
  const ways = waysTo(t.head, wave, module);
  if (ways.length > 1) add({ word: "way" });
  for (const { owner, entity, population } of ways.flat()) {
    add({ word: "ordinal", entity: entity.index });
    if (isNumberedByTime(owner.index, wave) || ownsHeads(owner.index, wave, module))
      add({ word: "ownerKey", entity: owner.index });
    if (population.event !== null || population.every !== null) add({ word: "moment", entity: entity.index });
    for (const field of sequentialFields(entity, module)) addField({ word: "field", entity: entity.index, field: field.index });
    for (const word of earlierWords(entity, module)) addField(word);
    addParts(entity.index, partsOnWay(module.model, entity));
  }
  if (holdsNumberBefore(module.model.entities[t.head]!)) add({ word: "numberBefore" });
  for (const m of t.members) addParts(m, partsOfMember(module.model, module.model.entities[m]!, t));
  for (const field of liveReads(t, wave, module)) {
    const text = livePartsOf(module.model.entities[wave.root]!, field);
    for (const read of text?.fields ?? [field]) add({ word: "live", field: read });
    for (const e of text?.parts ?? [])
      if (!words.some((w) => w.word === "livePart" && w.key === keyOf(e))) words.push({ word: "livePart", key: keyOf(e), e });
  }
  for (const m of t.members) add({ word: "memberKey", entity: m });
  for (const other of numbersCarried(module.model, module.plan.waves, t)) add({ word: "memberKey", entity: other });
  return words;
}

/** In how many words the text goes that a word begins; null where it is no text. */
export function textWords(word: Word, { model }: ModuleBuilder): number | null {
  if (word.word !== "field" && (word.word !== "earlier" || typeof word.part !== "number")) return null;
  const field = model.entities[word.entity]!.fields[word.field]!;
  const { type } = word.word === "field" ? field : model.entities[targetOf(field)]!.fields[word.part as number]!;
  return isTextual(type) ? wordsOfText(type) : null;
}

const targetOf = ({ type }: FieldModel): number => (type.kind === "row" ? type.entity : -1);

/** The transaction of the earlier row that a reference leads to. */
export function transactionReferred(word: Word & { readonly word: "earlier" }, module: ModuleBuilder): Transaction {
  return module.transactionOf(targetOf(module.model.entities[word.entity]!.fields[word.field]!));
}

function earlierWords(entity: EntityModel, module: ModuleBuilder): readonly (Word & { readonly word: "earlier" })[] {
  return earlierReferences(module.model, module.plan.waves, entity).flatMap((ref) => {
    const parts = [
      "place" as const,
      ...(ref.isNumbered ? ["number" as const] : []),
      ...(ref.isComputed ? ["ordinal" as const, "moment" as const] : []),
      ...ref.carried,
    ];
    return parts.map((part) => ({ word: "earlier" as const, entity: entity.index, field: ref.field.index, part }));
  });
}

/** The entities to whose rows later ones of the actor refer by their numbers. */
export function earlierNumbered(wave: Wave, module: ModuleBuilder): Set<number> {
  const { model, plan } = module;
  const references = wave.entities.flatMap((e) => earlierReferences(model, plan.waves, model.entities[e]!));
  return new Set(references.flatMap((ref) => (ref.isNumbered ? [ref.target.index] : [])));
}

/** Members whose rows are referred to by their numbers from rows of other transactions of the wave. */
export function numbersReferred(wave: Wave, module: ModuleBuilder): readonly number[] {
  return [...new Set(wave.transactions.flatMap((t) => numbersCarried(module.model, module.plan.waves, t)))];
}

/** True for rows that are written in the order of their roots and own rows that follow time, which hold their numbers. */
export function ownsHeads(entity: number, wave: Wave, module: ModuleBuilder): boolean {
  const t = wave.transactions.find((x) => x.members.includes(entity));
  if (t?.numbering !== "ordinal" || !hasNumberKey(module.model.entities[entity]!)) return false;
  return wave.transactions.some(
    (x) =>
      x.head !== wave.root &&
      waysTo(x.head, wave, module)
        .flat()
        .some((step) => step.owner.index === entity),
  );
}

/** The rows that are written in the order of their roots, but whose numbers are wanted when others are placed. */
export function numbersWhilePlacing(wave: Wave, module: ModuleBuilder): readonly number[] {
  const t = wave.transactions.find((x) => x.head === wave.root)!;
  if (t.numbering !== "ordinal") return [];
  const referred = numbersReferred(wave, module);
  return t.members.filter((m) => referred.includes(m) || ownsHeads(m, wave, module));
}

/** True where the keys of an entity's rows are taken while events are placed. */
export function isNumberedByTime(entity: number, wave: Wave): boolean {
  return wave.transactions.some(
    (t) => (t.numbering === "time" && t.head === entity) || (t.numbering !== "ordinal" && t.members.includes(entity)),
  );
}

/** The fields that depend on the rows before a row under its owner, or on those beside it; of texts their parts are held. */
export function sequentialFields(entity: EntityModel, module: ModuleBuilder): readonly FieldModel[] {
  const { model } = module;
  return entity.fields.filter((field) => {
    if (isRowBefore(field)) return false;
    // Of an earlier row of the actor, words of their own tell.
    if (field.value.by === "reference" && isToEarlier(module.model, module.plan.waves, entity, field)) return false;
    if (field.value.by === "reference")
      return field.value.choice.distinctUnder !== null || fieldExpressions(field).some((e) => isSequential(e, model));
    if (field.value.by === "serial") return field.value.per !== null;
    if (isTextual(field.type)) return followsText(entity, field);
    return field.value.by === "rule" && field.role !== "live" && isSequential(field.value.rule, model);
  });
}

function isSequential(rule: Expr, model: Model): boolean {
  let found = false;
  walk(rule, (e) => {
    if (e.op === "split" || isCarried(model, e)) found = true;
    for (const ref of rowRefsOf(e))
      for (let at = ref; ; at = at.of) {
        if (at.row === "previous") found = true;
        if (at.row !== "follow" && at.row !== "owner") break;
      }
  });
  return found;
}

/** The live fields of the actor that rows of a transaction read, or, for its own row, that are columns. */
function liveReads(t: Transaction, wave: Wave, module: ModuleBuilder): readonly number[] {
  const { model } = module;
  const root = model.entities[wave.root]!;
  if (root.lifecycle === null) return [];
  const found = new Set<number>();
  const seen = new Set<FieldModel | EntityModel>();
  const scan = (rule: Expr): void =>
    walk(rule, (e) => {
      if (e.op === "aggregate" && e.way.way === "below") scanPopulations(model.entities[e.entity]!);
      if (e.op !== "field") return;
      const read = model.entities[e.of.entity]!;
      const field = read.fields[e.field]!;
      if (read === root && field.role === "live") found.add(e.field);
      // Rows above an event's later rows are made again, with what they read.
      else if (wave.entities.includes(read.index) && field.role !== "live" && !seen.has(field)) {
        seen.add(field);
        fieldExpressions(field).forEach(scan);
      }
    });
  const scanPopulations = (entity: EntityModel): void => {
    if (seen.has(entity)) return;
    seen.add(entity);
    for (const p of entity.populations) populationExpressions(p).forEach(scan);
  };
  for (const index of [t.head, ...t.members]) {
    const entity = model.entities[index]!;
    for (const field of entity.fields) {
      const isOwn = index === root.index && field.role === "live";
      if (isOwn && t.numbering === "time") found.add(field.index);
      if (!isOwn) fieldExpressions(field).forEach(scan);
    }
    scanPopulations(entity);
  }
  return [...found].toSorted((a, b) => a - b);
}
