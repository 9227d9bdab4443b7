import type { RowWriter } from "../row-writer.ts";
import { takeOver, type Gathered } from "./gathered.ts";
import { NullWriter } from "../sinks/null-writer.ts";
import { EventStore } from "./event-store.ts";
import { shardRange, type Wave, type WaveRun } from "./waves.ts";

/** Smaller waves are over before a compiled kernel would pay. */
export const rootsWorthIt = 16_384;
/** So many places, spread over all roots, and so many roots at each. */
const places = 48;
const rootsAtPlace = 4;

/**
 * Runs the kernels of large waves over some roots before the first row is counted, and leaves no trace of it. The JavaScript
 * engine compiles a kernel for the branches that it has seen: one first taken late, as a promotion of the last year, makes it
 * throw the code away and begin anew, which costs a run of a million rows a fifth of its processor time. And it compiles while the
 * first waves are written. `leastRoots`: waves of fewer roots are left out.
 */
export function rehearse<R extends WaveRun & { readonly gathered?: Readonly<Record<string, Gathered>> }>(
  run: R,
  waves: readonly Wave<R>[],
  writerOf: (table: string) => RowWriter,
  leastRoots: number,
): void {
  const drop = new NullWriter();
  let gathered: (readonly [Gathered, Gathered])[] | null = null;
  for (const wave of waves) {
    const { from, to } = shardRange(wave.roots(run), run.shard);
    const events = wave.events ?? [];
    const tables = [...(wave.rows?.tables ?? []), ...(wave.placeTables ?? []), ...events.flatMap((event) => event.tables)];
    if (to - from < leastRoots || tables.every((table) => writerOf(table).rehearsal === undefined)) continue;
    gathered ??= Object.values(run.gathered ?? {}).map((values) => [values, values.slice()] as const);
    const writersOf = (names: readonly string[] = []): RowWriter[] => names.map((name) => writerOf(name).rehearsal?.() ?? drop);
    const numberings = (wave.numberings ?? []).map((name) => run.numberings[name]!);
    const everywhere = (kernel: (first: number, end: number) => void): void => {
      for (let place = 0; place < places; place++) {
        const first = from + Math.floor(((to - from) * place) / places);
        kernel(first, Math.min(to, first + rootsAtPlace));
      }
    };
    if (wave.count !== undefined) {
      for (const numbering of numberings) numbering.counting("own");
      everywhere((first, end) => wave.count!(run, first, end));
      for (const numbering of numberings) numbering.seal();
    }
    if (wave.rows !== undefined) {
      const writers = writersOf(wave.rows.tables);
      everywhere((first, end) => wave.rows!.write(run, first, end, ...writers));
    }
    if (wave.place !== undefined) {
      for (const event of events) run.events[event.store] = new EventStore(run.numberings[event.numbering]!, event.width);
      const writers = writersOf(wave.placeTables);
      everywhere((first, end) => wave.place!(run, first, end, ...writers));
      for (const event of events) {
        const written = writersOf(event.tables);
        for (const slice of run.events[event.store]!.slices()) {
          for (let at = 0; at < slice.rows; at += rootsAtPlace) {
            event.write(run, slice, at, Math.min(slice.rows, at + rootsAtPlace), ...written);
          }
        }
        run.events[event.store]!.close();
      }
    }
    for (const numbering of numberings) numbering.reset();
  }
  // Not all of them begin at zero: the least of no rows is none.
  for (const [values, before] of gathered ?? []) takeOver(values, before);
}
