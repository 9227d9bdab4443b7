/** The run loop over the waves of an emitted module: count, prefix, place, write; one step at a time, so that the caller paces it. */
import type { RowWriter } from "../row-writer.ts";
import { EventStore, type Slice } from "./event-store.ts";
import type { Numbering } from "./numbering.ts";

/** Root rows that one call of a kernel works on: few enough for its buffers, many enough to be called seldom. */
const blockRows = 256;
/** Root rows between two steps, while nothing is written. */
const countedRows = 65_536;

/** What an emitted run holds for this loop, beside its own columns: numberings and stores, by name. */
export interface WaveRun {
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly numberings: Readonly<Record<string, Numbering>>;
  readonly events: Record<string, EventStore>;
}

export interface Wave<R extends WaveRun> {
  readonly name: string;
  /** Number of root rows. */
  readonly roots: (run: R) => number;
  /** Numberings that `count` fills. */
  readonly numberings?: readonly string[];
  readonly count?: (run: R, from: number, to: number) => void;
  /** Rows in the order of their roots. `afterAll`: they read what other waves gather while they are written. */
  readonly rows?: {
    readonly tables: readonly string[];
    /** The numbering of each table; the root's own rows have none. */
    readonly numberings: readonly (string | null)[];
    readonly write: (run: R, from: number, to: number, ...writers: RowWriter[]) => void;
    readonly afterAll: boolean;
  };
  /** Places the records of events; `placeTables` are written on the way. */
  readonly place?: (run: R, from: number, to: number, ...writers: RowWriter[]) => void;
  readonly placeTables?: readonly string[];
  /** Rows in key order. `numbering`: the one that counts the records; `width`: words of a record. */
  readonly events?: readonly {
    readonly store: string;
    readonly numbering: string;
    readonly width: number;
    readonly tables: readonly string[];
    readonly numberings: readonly string[];
    readonly write: (run: R, slice: Slice, from: number, to: number, ...writers: RowWriter[]) => void;
  }[];
}

/** The root rows of a shard: contiguous, in the order of their numbers. */
export function shardRange(rows: number, shard: WaveRun["shard"]): { readonly from: number; readonly to: number } {
  if (shard === null) return { from: 0, to: rows };
  return { from: Math.floor((rows * (shard.index - 1)) / shard.count), to: Math.floor((rows * shard.index) / shard.count) };
}

/** Counts all waves, so that the number of rows is known before the first is written. Yields between steps. */
export function* countWaves<R extends WaveRun>(run: R, waves: readonly Wave<R>[]): Generator<void, void> {
  for (const wave of waves) {
    if (wave.count === undefined) continue;
    const numberings = wave.numberings!.map((name) => run.numberings[name]!);
    const rows = wave.roots(run);
    const { from, to } = shardRange(rows, run.shard);
    const segments = [
      { roots: "before", first: 0, end: from },
      { roots: "own", first: from, end: to },
      { roots: "after", first: to, end: rows },
    ] as const;
    for (const { roots, first, end } of segments) {
      if (first >= end && roots !== "own") continue;
      for (const numbering of numberings) numbering.counting(roots);
      for (let at = first; at < end; at += countedRows) {
        wave.count(run, at, Math.min(end, at + countedRows));
        yield;
      }
    }
    for (const numbering of numberings) numbering.seal();
  }
}

/** How far a step came: rows of a table that were walked so far. */
export interface Progress {
  readonly table: string;
  readonly rows: number;
}

/** Writes all rows of the run, wave after wave. `writerOf` gives the writer of a table. Yields between steps. */
export function* writeWaves<R extends WaveRun>(
  run: R,
  waves: readonly Wave<R>[],
  writerOf: (table: string) => RowWriter,
): Generator<Progress | undefined, void> {
  for (const wave of waves) {
    if (wave.rows !== undefined && !wave.rows.afterAll) yield* writeRows(run, wave, writerOf);
    yield* writeEvents(run, wave, writerOf);
  }
  // From the last to the first: what one of them gathers is read by earlier ones.
  for (const wave of waves.toReversed()) if (wave.rows?.afterAll === true) yield* writeRows(run, wave, writerOf);
}

function* writeRows<R extends WaveRun>(
  run: R,
  wave: Wave<R>,
  writerOf: (table: string) => RowWriter,
): Generator<Progress | undefined, void> {
  const { tables, write } = wave.rows!;
  const writers = tables.map(writerOf);
  const { from, to } = shardRange(wave.roots(run), run.shard);
  for (let at = from; at < to; at += blockRows) {
    write(run, at, Math.min(to, at + blockRows), ...writers);
    yield { table: tables[0]!, rows: at - from };
  }
}

function* writeEvents<R extends WaveRun>(
  run: R,
  wave: Wave<R>,
  writerOf: (table: string) => RowWriter,
): Generator<Progress | undefined, void> {
  if (wave.place === undefined || wave.events === undefined) return;
  const onTheWay = (wave.placeTables ?? []).map(writerOf);
  const step = onTheWay.length === 0 ? countedRows : blockRows;
  const { from, to } = shardRange(wave.roots(run), run.shard);
  try {
    for (const event of wave.events) run.events[event.store] = new EventStore(run.numberings[event.numbering]!, event.width);
    for (let at = from; at < to; at += step) {
      wave.place(run, at, Math.min(to, at + step), ...onTheWay);
      yield wave.placeTables === undefined ? undefined : { table: wave.placeTables[0]!, rows: at - from };
    }
    for (const event of wave.events) {
      run.numberings[event.numbering]!.verify(event.tables.join(", "));
      const writers = event.tables.map(writerOf);
      let written = 0;
      for (const slice of run.events[event.store]!.slices()) {
        for (let at = 0; at < slice.rows; at += blockRows) {
          event.write(run, slice, at, Math.min(slice.rows, at + blockRows), ...writers);
          yield event.tables[0] === undefined ? undefined : { table: event.tables[0], rows: written + at };
        }
        written += slice.rows;
      }
    }
  } finally {
    for (const event of wave.events) run.events[event.store]?.close();
  }
}
