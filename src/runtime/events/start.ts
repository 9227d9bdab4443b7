/** What an emitted module hands out: a run for the run loop, and its rows as typed objects. */
import type { RowWriter } from "../row-writer.ts";
import { breathe } from "../run/breathe.ts";
import type { GeneratedRun, GeneratedSchema, Settings } from "../run/generated.ts";
import { NullWriter } from "../sinks/null-writer.ts";
import { RowObjects } from "../sinks/row-objects.ts";
import { takeOver, type Gathered } from "./gathered.ts";
import type { Numbering } from "./numbering.ts";
import { rehearse, rootsWorthIt } from "./rehearsal.ts";
import { countWaves, makersOfTables, shardRange, writeWaves, type Wave, type WaveRun } from "./waves.ts";

/** A run as emitted modules make it. `gathered`: what live columns sum up while rows are written; `reductions`: what they read. */
export interface MadeRun extends WaveRun {
  readonly gathered?: Readonly<Record<string, Gathered>>;
  readonly reductions?: Readonly<Record<string, Gathered>>;
}

/** The reductions that live columns read: what is gathered itself, or, in a shard, a copy that the whole fills. */
export function readable<T extends Readonly<Record<string, Gathered>>>(gathered: T, shard: Settings["shard"]): T {
  return shard === null
    ? gathered
    : (Object.fromEntries(Object.entries(gathered).map(([name, values]) => [name, values.slice()])) as T);
}

/** Starts a run over the waves of a module. All rows are counted before the first is written: by `prepare`, else by `run`. */
export function startWaves<R extends MadeRun>(
  schema: GeneratedSchema,
  settings: Settings,
  make: (settings: Settings) => R,
  waves: readonly Wave<R>[],
): GeneratedRun {
  const run = make(settings);
  const drop = new NullWriter();
  let counted = false;
  const prepare = async (writers: ReadonlyMap<string, RowWriter>, rehearsedFrom = rootsWorthIt): Promise<void> => {
    if (counted) return;
    counted = true;
    rehearse(run, waves, (table) => writers.get(table) ?? drop, rehearsedFrom);
    for (const _ of countWaves(run, waves)) await breathe();
  };
  return {
    prepare,
    expectedRows: () => rowsOfTables(run, waves),
    births: (table) => birthsOf(run, waves, table),
    async run(writers, progress) {
      await prepare(writers);
      const writerOf = (table: string): RowWriter => writers.get(table) ?? drop;
      for (const _ of withReductions(settings, make, waves, run)) await breathe();
      for (const step of writeWaves(run, waves, writerOf)) {
        const pause = breathe();
        if (pause === undefined) continue;
        if (step !== undefined) progress(step.table, step.rows);
        await pause;
      }
    },
  };
}

/** A shard's live columns read what all shards write: the whole is run once without output. */
function* withReductions<R extends MadeRun>(
  settings: Settings,
  make: (settings: Settings) => R,
  waves: readonly Wave<R>[],
  run: R,
): Generator<unknown, void> {
  if (settings.shard === null || run.reductions === undefined) return;
  const whole = make({ ...settings, shard: null });
  const drop = new NullWriter();
  yield* countWaves(whole, waves);
  yield* writeWaves(whole, waves, () => drop);
  for (const [name, values] of Object.entries(whole.gathered ?? {})) takeOver(run.reductions[name]!, values);
}

/** Rows of each table in this run. */
function rowsOfTables<R extends MadeRun>(run: R, waves: readonly Wave<R>[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const add = (table: string, more: number): void => void rows.set(table, (rows.get(table) ?? 0) + more);
  for (const wave of waves) {
    const { from, to } = shardRange(wave.roots(run), run.shard);
    wave.rows?.tables.forEach((table, i) =>
      rows.set(table, i === 0 ? to - from : (numberingOf(run, wave.rows!.numberings[i] ?? "")?.rows ?? 0)),
    );
    for (const table of wave.placeTables ?? []) rows.set(table, to - from);
    for (const event of wave.events ?? [])
      event.tables.forEach((table, i) => add(table, numberingOf(run, event.numberings[i] ?? "")?.rows ?? 0));
  }
  return rows;
}

/**
 * Rows of a table that is numbered by time, by the bucket of their birth; where several waves make it, by bucket and wave.
 */
function birthsOf<R extends MadeRun>(run: R, waves: readonly Wave<R>[], table: string): ArrayLike<number> | null {
  const makers = makersOfTables(waves).get(table) ?? [];
  const made = makers.flatMap((event) => numberingOf(run, event.numberings[event.tables.indexOf(table)] ?? "")?.births ?? []);
  const [births] = made;
  if (births === undefined || made.length === 1) return births ?? null;
  return Float64Array.from(
    { length: births.length * made.length },
    (_, i) => made[i % made.length]![Math.floor(i / made.length)]!,
  );
}

const numberingOf = (run: WaveRun, name: string): Numbering | undefined => run.numberings[name];

/** The rows of one table as objects, in key order. Settings that are left out are the schema's own. */
export function* rowsOf<R extends MadeRun, Row>(
  schema: GeneratedSchema,
  table: string,
  settings: Partial<Settings>,
  make: (settings: Settings) => R,
  waves: readonly Wave<R>[],
): Generator<Row, void> {
  const all: Settings = { seed: settings.seed ?? schema.seed, scale: settings.scale ?? 1, shard: settings.shard ?? null };
  const run = make(all);
  for (const _ of countWaves(run, waves)) continue;
  for (const _ of withReductions(all, make, waves, run)) continue;
  const described = schema.tables.find((t) => t.name === table);
  if (described === undefined) throw new RangeError(`there is no table ${table}`);
  const objects = new RowObjects(described.columns.map((c) => c.name));
  const drop = new NullWriter();
  for (const _ of writeWaves(run, waves, (name) => (name === table ? objects : drop))) {
    yield* objects.take() as Row[];
  }
  yield* objects.take() as Row[];
}
