/** Small random schemas that always compile: two to five entities with populations, draws, references, transactions, a lifecycle. */
import fc from "fast-check";

export type KeyKind = "serial" | "uuid" | "template";

/** What a root entity may have besides; where it cannot stand, it is left out. */
export const rootExtras = [
  "hidden field",
  "missing by condition",
  "shared draw",
  "unique number",
  "unique text",
  "random segments",
  "exact segments",
  "hidden segments",
  "lookup",
  "own reference",
  "drawn by table",
  "count of another's rows",
  "figures by kind",
  "figures in order",
  "in order with others",
] as const;
export type RootExtra = (typeof rootExtras)[number];

/** What an owned entity may have besides. */
export const childExtras = [
  "hidden field",
  "missing by condition",
  "shared draw",
  "split",
  "previous",
  "running text",
  "row before",
  "copy",
  "at least",
  "when",
  "aggregates",
  "line number",
  "earlier row",
  "owner's reference",
  "no repeats",
  "drawn by table",
  "in order with others",
  "in order with siblings",
  "a stranger's row",
  "a row of the own table",
] as const;
export type ChildExtra = (typeof childExtras)[number];

/** A population of a root entity, and whether its rows have a moment. */
export type Source =
  | {
      readonly kind: "count";
      readonly rows: number;
      readonly fixed: boolean;
      readonly time: "none" | "date" | "timestamp";
      readonly ends: boolean;
    }
  | {
      readonly kind: "over";
      readonly rows: number;
      readonly before: boolean;
      readonly time: "date" | "timestamp";
      readonly curves: number;
    }
  | { readonly kind: "arriving"; readonly monthly: number; readonly time: "date" | "timestamp"; readonly curves: number }
  | { readonly kind: "rows"; readonly rows: number }
  | { readonly kind: "tree"; readonly roots: number }
  | { readonly kind: "calendar"; readonly unit: "week" | "month" }
  /** Pairs of two of the entities that can be referred to; a `count` where there are none yet. */
  | { readonly kind: "link"; readonly sides: readonly [number, number]; readonly rows: number }
  /** Combinations of such an entity's rows with others. */
  | { readonly kind: "each"; readonly of: number };

export interface Reference {
  /** Which of the entities that can be referred to, counted round. */
  readonly to: number;
  readonly how: "plain" | "weighted" | "zipf" | "same kind" | "rather dearer" | "nullable";
}

export interface Child {
  readonly how: "fixed" | "range" | "chance" | "kinds" | "every";
  readonly most: number;
  /** A moment of its own, some time after its owner's, or after that of the row before. */
  readonly later: "no" | "date" | "timestamp" | "soon" | "chained";
  readonly key: KeyKind | "composite";
  readonly fields: readonly number[];
  readonly reference: Reference | null;
  readonly extras: readonly ChildExtra[];
  readonly below: Child | null;
}

export interface Life {
  readonly visits: "rate" | "gap" | "month";
  readonly curves: number;
  readonly returns: boolean;
  /** How many rows a visit makes. */
  readonly rows: "one" | "few" | "kinds";
  /** How the first state is left. */
  readonly leaves: "hazard" | "delay" | "on visit" | "on the fourth visit";
  /** Another state, left for good. */
  readonly ends: boolean;
  /** A live tier that events read, and the rate of visits follows. */
  readonly tiers: boolean;
  /** Another event, with rows of its own. */
  readonly calls: "no" | "rate" | "delay" | "by chance";
  /** An event in every state, without rows. */
  readonly moves: boolean;
  /** What else a visit makes: rows some time after it, one after the other, for each of other rows, or at least one. */
  readonly makes: "nothing" | "later" | "spaced" | "each" | "least";
  readonly below: Child | null;
  readonly belowCall: Child | null;
  /** Visits refer to what other actors were born with. */
  readonly meets: boolean;
}

/** Rows below two entities. */
export interface Shared {
  /** The root behind which they stand, counted round. */
  readonly after: number;
  /** Which of the entities that can own them, counted round. */
  readonly owners: readonly [number, number];
  readonly key: KeyKind;
  readonly fields: readonly number[];
  readonly below: boolean;
}

export interface Root {
  readonly source: Source;
  readonly key: KeyKind;
  readonly fields: readonly number[];
  readonly reference: Reference | null;
  readonly extras: readonly RootExtra[];
  readonly children: readonly Child[];
  readonly life: Life | null;
}

export interface SmallSchema {
  readonly seed: number;
  readonly days: number;
  readonly roots: readonly Root[];
  readonly shared: Shared | null;
}

const fieldList = fc.array(fc.nat(11), { minLength: 1, maxLength: 4 });
const key = fc.constantFrom<KeyKind>("serial", "serial", "uuid", "template");
const reference: fc.Arbitrary<Reference> = fc.record({
  to: fc.nat(5),
  how: fc.constantFrom(
    "plain" as const,
    "weighted" as const,
    "zipf" as const,
    "same kind" as const,
    "rather dearer" as const,
    "nullable" as const,
  ),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });

const childBase = {
  how: fc.constantFrom("fixed" as const, "range" as const, "chance" as const, "kinds" as const, "every" as const),
  most: fc.integer({ min: 1, max: 4 }),
  key: fc.constantFrom<Child["key"]>("serial", "serial", "uuid", "template", "composite"),
  fields: fieldList,
  reference: maybe(reference),
  extras: fc.subarray([...childExtras], { maxLength: 2 }),
};
const later = fc.constantFrom(
  "no" as const,
  "no" as const,
  "no" as const,
  "date" as const,
  "timestamp" as const,
  "soon" as const,
  "chained" as const,
);
const leaf: fc.Arbitrary<Child> = fc.record({ ...childBase, later, below: fc.constant(null) });
const child: fc.Arbitrary<Child> = fc.record({ ...childBase, later, below: maybe(leaf) });

const time = fc.constantFrom("date" as const, "timestamp" as const);
const curves = fc.nat(7);
const source: fc.Arbitrary<Source> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("count" as const),
      rows: fc.integer({ min: 1, max: 25 }),
      fixed: fc.boolean(),
      time: fc.constantFrom("none" as const, "date" as const, "timestamp" as const),
      ends: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("over" as const),
      rows: fc.integer({ min: 1, max: 40 }),
      before: fc.boolean(),
      time,
      curves,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("arriving" as const), monthly: fc.integer({ min: 1, max: 20 }), time, curves }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rows" as const), rows: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tree" as const), roots: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("calendar" as const), unit: fc.constantFrom("week" as const, "month" as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("link" as const),
      sides: fc.tuple(fc.nat(5), fc.nat(5)),
      rows: fc.integer({ min: 1, max: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("each" as const), of: fc.nat(5) }) },
);
const belowEvent = leaf.map((c): Child => ({ ...c, later: "no" }));
const life: fc.Arbitrary<Life> = fc.record({
  visits: fc.constantFrom("rate" as const, "gap" as const, "month" as const),
  curves,
  returns: fc.boolean(),
  rows: fc.constantFrom("one" as const, "one" as const, "few" as const, "kinds" as const),
  leaves: fc.constantFrom("hazard" as const, "delay" as const, "on visit" as const, "on the fourth visit" as const),
  ends: fc.boolean(),
  tiers: fc.boolean(),
  calls: fc.constantFrom("no" as const, "rate" as const, "delay" as const, "by chance" as const),
  moves: fc.boolean(),
  makes: fc.constantFrom("nothing" as const, "later" as const, "spaced" as const, "each" as const, "least" as const),
  below: maybe(belowEvent),
  belowCall: maybe(belowEvent),
  meets: fc.boolean(),
});
const root: fc.Arbitrary<Root> = fc.record({
  source,
  key,
  fields: fieldList,
  reference: maybe(reference),
  extras: fc.subarray([...rootExtras], { maxLength: 2 }),
  children: fc.array(child, { maxLength: 2 }),
  life: fc.option(life, { nil: null, freq: 2 }),
});

export const smallSchemas: fc.Arbitrary<SmallSchema> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  days: fc.integer({ min: 20, max: 200 }),
  roots: fc.array(root, { minLength: 1, maxLength: 3 }),
  shared: maybe(
    fc.record({
      after: fc.nat(2),
      owners: fc.tuple(fc.nat(5), fc.nat(5)),
      key,
      fields: fieldList,
      below: fc.boolean(),
    }),
  ),
});
