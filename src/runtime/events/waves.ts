/** The run loop over the waves of an emitted module: count, prefix, place, write; one step at a time, so that the caller paces it. */
import type { RowWriter } from "../row-writer.ts";
import { EventStore, type Slice } from "./event-store.ts";
import type { Numbering } from "./numbering.ts";

/** Root rows that one call of a kernel works on: few enough for its buffers, many enough to be called seldom. */
const blockRows = 256;
/** Root rows between two steps, while nothing is written: few, for compiled code is first taken when a kernel is called again. */
const countedRows = 4096;

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
  /** The events, and what is written while they are placed, read what other waves gather while they are written. */
  readonly eventsAfterAll?: boolean;
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
  const shared = sharedNumberings(run, waves);
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
    for (const numbering of numberings) if (!shared.flat().includes(numbering)) numbering.seal();
  }
  for (const numberings of shared) {
    const counted = numberings.map((numbering) => numbering.counted());
    for (const [i, numbering] of numberings.entries())
      for (const [j, rows] of counted.entries()) if (i !== j) numbering.countOthers(rows, j < i ? "before" : "after");
    for (const numbering of numberings) numbering.seal();
  }
}

type WaveEvents<R extends WaveRun> = NonNullable<Wave<R>["events"]>[number];

/** What the waves make of each table, in the order of their names: neither their place in the schema nor their dependencies matter. */
export function makersOfTables<R extends WaveRun>(waves: readonly Wave<R>[]): ReadonlyMap<string, readonly WaveEvents<R>[]> {
  const makers = new Map<string, WaveEvents<R>[]>();
  for (const event of waves.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((wave) => wave.events ?? []))
    for (const table of event.tables) makers.set(table, [...(makers.get(table) ?? []), event]);
  return makers;
}

const sharedTables = <R extends WaveRun>(waves: readonly Wave<R>[]): ReadonlyMap<string, readonly WaveEvents<R>[]> =>
  new Map([...makersOfTables(waves)].filter(([, events]) => events.length > 1));

/** Numberings of one table, one a wave: their rows are numbered together, wave after wave in each bucket. */
export function sharedNumberings<R extends WaveRun>(run: R, waves: readonly Wave<R>[]): readonly (readonly Numbering[])[] {
  return [...sharedTables(waves)].map(([table, events]) =>
    events.map((event) => run.numberings[event.numberings[event.tables.indexOf(table)]!]!),
  );
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
  const shared = new Set([...sharedTables(waves).values()].flat());
  try {
    for (const wave of waves) {
      if (wave.rows !== undefined && !wave.rows.afterAll) yield* writeRows(run, wave, writerOf);
      if (wave.eventsAfterAll !== true) yield* writeEvents(run, wave, shared, writerOf);
    }
    // A table heads the events of each of the waves that make it; with it go the rows below.
    for (const events of Map.groupBy(shared, (event) => event.tables[0]!).values()) yield* writeTogether(run, events, writerOf);
  } finally {
    for (const { store } of shared) run.events[store]?.close();
  }
  // From the last to the first: what one of them gathers is read by earlier ones.
  for (const wave of waves.toReversed()) {
    if (wave.rows?.afterAll === true) yield* writeRows(run, wave, writerOf);
    if (wave.eventsAfterAll === true) yield* writeEvents(run, wave, shared, writerOf);
  }
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
  shared: ReadonlySet<WaveEvents<R>>,
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
      if (shared.has(event)) continue;
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
    for (const event of wave.events) if (!shared.has(event)) run.events[event.store]?.close();
  }
}

/** Writes the rows that several waves make of one table in the order of their keys, which are the first words of the records. */
function* writeTogether<R extends WaveRun>(
  run: R,
  events: readonly WaveEvents<R>[],
  writerOf: (table: string) => RowWriter,
): Generator<Progress | undefined, void> {
  const makers = events.map((event) => new Maker(run, event, event.tables.map(writerOf)));
  let written = 0;
  for (;;) {
    const left = makers.filter((maker) => maker.key < Infinity);
    if (left.length === 0) return;
    const next = left.reduce((a, b) => (b.key < a.key ? b : a));
    written += next.write(Math.min(...left.map((maker) => (maker === next ? Infinity : maker.key))));
    yield { table: events[0]!.tables[0]!, rows: written };
  }
}

/** The events of one wave, written up to a key at a time. */
class Maker<R extends WaveRun> {
  readonly #run: R;
  readonly #event: WaveEvents<R>;
  readonly #writers: readonly RowWriter[];
  readonly #slices: Generator<Slice>;
  #slice: Slice | null = null;
  #row = 0;

  constructor(run: R, event: WaveEvents<R>, writers: readonly RowWriter[]) {
    this.#run = run;
    this.#event = event;
    this.#writers = writers;
    run.numberings[event.numbering]!.verify(event.tables.join(", "));
    this.#slices = run.events[event.store]!.slices();
    this.#advance();
  }

  /** The key of the next row; infinite where there is none. */
  get key(): number {
    return this.#slice === null ? Infinity : this.#keyAt(this.#row);
  }
  #keyAt(row: number): number {
    return this.#slice!.words[row * this.#event.width]!;
  }

  /** Writes the rows before a key, a block of them at most, and returns how many. */
  write(before: number): number {
    const slice = this.#slice!;
    const from = this.#row;
    const most = Math.min(slice.rows, from + blockRows);
    let to = from + 1;
    while (to < most && this.#keyAt(to) < before) to++;
    this.#event.write(this.#run, slice, from, to, ...this.#writers);
    this.#row = to;
    if (to === slice.rows) this.#advance();
    return to - from;
  }

  #advance(): void {
    this.#row = 0;
    do {
      const next = this.#slices.next();
      this.#slice = next.done === true ? null : next.value;
    } while (this.#slice?.rows === 0);
  }
}
