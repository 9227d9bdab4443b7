/**
 * Running values of rows with moments of their own. The loop comes upon the rows in another order, so that a second one goes
 * through them in the order of their moments when all of them are known: what it reads of a row was kept by its position.
 */
import { fieldExpressions, walk } from "../../model/walk.ts";
import { runningGroup } from "../../plan/running.ts";
import { camel } from "./names.ts";
import { isNumberedByMoment, passOfExistence, passOfExpression, passOfField } from "./passes.ts";
import { numbersByMoment } from "./previous.ts";
import { RowScope } from "./row-scope.ts";
import { code, typeCode, type Value } from "./value.ts";

/** The rows of a loop, gone through in the order of their moments. */
interface InOrder {
  readonly rows: RowScope;
  readonly group: ReadonlySet<number>;
  /** The pass in which they are gone through; null while it is being found out. */
  pass: number | null;
  /** The variables with the place of the row at hand in the order, its position in the walk, and the number of its owner. */
  readonly place: string;
  readonly position: string;
  owner: string;
  /** The numbers that hold the order. */
  numbers: string;
  /** What stands at the top of each iteration. */
  readonly lines: string[];
}

const loops = new WeakMap<RowScope, InOrder>();
const madeFor = new WeakMap<RowScope, Map<number, RowScope>>();

/** How the rows of a loop are gone through in order, where it is such a loop. */
export const inOrderOf = (scope: RowScope): InOrder | null => loops.get(scope) ?? null;

/** The loop that computes a field of a row, where that follows itself by way of the row before; null for others. */
export function inOrderFor(scope: RowScope, field: number): RowScope | null {
  if (loops.has(scope) || !isNumberedByMoment(scope)) return null;
  const group = runningGroup(scope.entity, field);
  if (group === null) return null;
  const made = madeFor.get(scope) ?? new Map<number, RowScope>();
  madeFor.set(scope, made);
  const first = Math.min(...group);
  const known = made.get(first);
  if (known !== undefined) return known;
  const { fn, compiler, entity, owner, population } = scope;
  const row = new RowScope(
    {
      fn,
      compiler,
      entity,
      owner,
      population,
      ordinal: fn.names.take(camel(`${entity.name}_in_order`)),
      ...(owner === null ? {} : { container: owner }),
    },
    "loop",
  );
  loops.set(row, {
    rows: scope,
    group,
    pass: null,
    place: fn.names.take("place"),
    position: fn.names.take(camel(`${entity.name}_walked`)),
    owner: "0",
    numbers: "",
    lines: [],
  });
  made.set(first, row);
  return row;
}

/** The pass of a field of such a row. */
export function passInOrder({ rows, group, pass }: InOrder, field: number): number {
  if (pass !== null) return pass;
  return group.has(field) ? 0 : passOfField(rows, field);
}

/** The pass in which the rows are gone through: the moments have been put in order, and what the values follow from is known. */
export function passOfOrder(row: RowScope): number {
  const loop = loops.get(row)!;
  if (loop.pass !== null) return loop.pass;
  const ctx = { self: row, items: [] };
  const rules = [...loop.group].flatMap((f) => fieldExpressions(row.entity.fields[f]!));
  const pass = Math.max(1 + passOfExistence(loop.rows), ...rules.map((e) => passOfExpression(e, ctx)));
  loop.pass = pass;
  return pass;
}

/** The value of a running field where the rows are walked: one pass after they have been gone through in order. */
export function runningValue(scope: RowScope, row: RowScope, index: number, pass: number): Value {
  const { position } = loops.get(row)!;
  const at = passOfOrder(row);
  const field = scope.entity.fields[index]!;
  const array = row.once(`kept ${index}`, () => {
    standing(row);
    const type = typeCode(field.type, field.nullable);
    const made = scope.fn.setup(
      camel(`${scope.entity.name}_${field.name}_in_order`),
      `[] as ${type.includes(" ") ? `(${type})` : type}[]`,
    );
    row.statement(at, `${made}[${position}] = ${row.fieldCode(index, at)};`);
    return made;
  });
  return code(`${array}[${scope.position(pass)}]!`);
}

/** A field of a row that is gone through in order, where it was kept when the rows were walked; null for the running ones. */
export function keptInOrder({ rows, group, position }: InOrder, index: number): Value | null {
  return group.has(index) ? null : code(`${rows.kept(index)}[${position}]!`);
}

/** Puts the loop behind that which walks the rows, once, and names what is known of each row. */
function standing(row: RowScope): void {
  row.once("standing", () => {
    const loop = loops.get(row)!;
    const { rows, position, lines } = loop;
    const { fn, entity } = row;
    const owner = rows.owner!;
    loop.numbers = numbersByMoment(rows, owner);
    if (owner.isLoop && !owner.isEvent) {
      let top = owner;
      while (top.isLoop && !top.isEvent) top = top.container!;
      loop.owner = fn.names.take(camel(`owner_of_${entity.name}`));
      top.statement(passOfOrder(row), `let ${loop.owner} = -1;`);
    }
    const known = passOfExistence(rows);
    const kept = (wish: string, text: string, type = "number"): string =>
      `${rows.keptAs(`own ${wish}`, () => text, known, type)}[${position}]!`;
    if (isDrawn(row, loop)) lines.push(`const ${row.ordinal} = ${kept("ordinal", rows.ordinal)};`);
    row.drawMoment = () => {
      const at = `${rows.kept(entity.time!)}[${position}]!`;
      return entity.fields[entity.time!]!.type.kind === "date" ? `${at} * 86_400` : at;
    };
    row.population!.each.forEach((each, i) => {
      const bound = fn.eachValue(rows, i) ?? fn.eachRow(rows, i);
      const text = typeof bound === "string" ? bound : bound?.at === "column" ? bound.ordinal : null;
      if (text === null) return;
      const type = each.over === "list" ? typeCode(each.type, false) : "number";
      const value = kept(`each_${each.alias}`, text, type);
      fn.bindEach(row, i, each.over === "rows" ? { at: "column", entity: each.entity, ordinal: value, nullable: false } : value);
    });
    row.owner!.body.loops.push(row);
    return "";
  });
}

/** True where the values need the place of the row: draws belong to its address. */
function isDrawn(row: RowScope, { group }: InOrder): boolean {
  return [...group].some((index) => {
    const field = row.entity.fields[index]!;
    let found = field.value.by === "reference";
    for (const e of fieldExpressions(field)) walk(e, (x) => void (found ||= x.op === "draw" || x.op === "row"));
    return found;
  });
}

/** The loop over the rows of the owner at hand in the order of their moments. */
export function orderLines(row: RowScope): { open: readonly string[]; close: readonly string[] } {
  const { position, lines, place, owner, numbers } = loops.get(row)!;
  return {
    open: [
      ...(owner === "0" ? [] : [`${owner}++;`]),
      `for (let ${place} = ${numbers}.start(${owner}); ${place} < ${numbers}.end(${owner}); ${place}++) {`,
      `const ${position} = ${numbers}.at(${place});`,
      ...lines,
    ],
    close: ["}"],
  };
}
