/** Changes to the text of a schema that the guarantees say do not matter, or matter here alone. */
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import type { Declaration, EntityDeclaration } from "../../src/syntax/ast.ts";
import { parse } from "../../src/syntax/parse.ts";
import type { KeyKind } from "./small-schemas.ts";

/** One change: what stands from `start` to `end` becomes `text`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function declarationsOf(text: string): readonly Declaration[] {
  return parse(text, 0, new Diagnostics()).declarations;
}

function entitiesOf(text: string): readonly EntityDeclaration[] {
  return declarationsOf(text).filter((d) => d.kind === "entity");
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((known, { start, end, text: put }) => known.slice(0, start) + put + known.slice(end), text);
}

/** Fields that nobody reads, in front of the others: of all entities, or of one. */
export function withUnreadFields(text: string, only: string | null = null): string {
  return edited(
    text,
    entitiesOf(text)
      .filter((e) => only === null || e.name.text === only)
      .map(({ items: [first] }) => ({
        start: first!.span.start,
        end: first!.span.start,
        text: `unread: float = normal(mean: 0, sd: 1)  unread_text: text(8) = pattern("?#?#")  `,
      })),
  );
}

/** An entity that nobody reads in front of the others, and rows below one of them. */
export function withUnreadEntities(text: string, owner: string): string {
  return `entity Beside count 7 { key beside_id: serial  n: int = uniform(1..6) }
${text}
entity Unread per ${owner} 0..2 { key unread_id: serial  n: int = uniform(1..6) }
`;
}

/** All declarations in the opposite order, and in each entity its items. */
export function reversed(text: string): string {
  const turned = edited(
    text,
    entitiesOf(text).flatMap(({ items }) =>
      items.map(({ span }, i) => {
        const { start, end } = items[items.length - 1 - i]!.span;
        return { start: span.start, end: span.end, text: `${text.slice(start, end)} ` };
      }),
    ),
  );
  let from = 0;
  const pieces = declarationsOf(turned).map(({ span }) => {
    const piece = turned.slice(from, span.end);
    from = span.end;
    return piece;
  });
  return [...pieces.toReversed(), turned.slice(from)].join("\n");
}

/** All keys that are single numbers as keys of another kind. */
export function withKeys(text: string, kind: KeyKind): string {
  return edited(
    text,
    entitiesOf(text).flatMap((entity) =>
      entity.items.flatMap((item) => {
        if (item.kind !== "field" || !item.roles.some((r) => r.role === "key")) return [];
        const { start, end } = item.span;
        const written = /^key (\w+): serial$/.exec(text.slice(start, end));
        if (written === null) return [];
        const types = { serial: "serial", uuid: "uuid", template: `text(40) = "${entity.name.text}-{serial:09}"` };
        return [{ start, end, text: `key ${written[1]}: ${types[kind]}` }];
      }),
    ),
  );
}

/** The schema with another last day of its period. */
export function endingOn(text: string, day: string): string {
  return text.replace(/(period \S+ \.\. )\d{4}-\d\d-\d\d/, `$1${day}`);
}
