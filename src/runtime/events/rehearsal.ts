import type { RowWriter } from "../row-writer.ts";
import { takeOver, type Gathered } from "./gathered.ts";
import { withOptimizingCompiler, type Kernel, type OptimizingCompiler } from "../run/optimizing-compiler.ts";
import { NullWriter } from "../sinks/null-writer.ts";
import { EventStore } from "./event-store.ts";
import { shardRange, type Wave, type WaveRun } from "./waves.ts";

/** Smaller waves are over before a compiled kernel would pay. */
export const rootsWorthIt = 16_384;
/** So many places, spread over all roots, and so many roots at each. */
const places = 48;
const rootsAtPlace = 4;
/** Rows that seem to stand before the later half: of keys, too, short and long ones are to be seen. */
const manyRows = 1_000_000;

type Range = { readonly from: number; readonly to: number };
type RehearsedRun = WaveRun & { readonly gathered?: Readonly<Record<string, Gathered>> };

/**
 * Runs the kernels of large waves over some roots before the first row is counted, and leaves no trace of it. The JavaScript
 * engine compiles a kernel for the branches that it has seen: one first taken late, as a promotion of the last year, makes it
 * throw the code away and begin anew, which costs a run of a million rows a fifth of its processor time. And it compiles while
 * rows are counted and the first waves written, which is a tenth of such a run. `leastRoots`: waves of fewer roots are left out.
 */
export function rehearse<R extends RehearsedRun>(
  run: R,
  waves: readonly Wave<R>[],
  writerOf: (table: string) => RowWriter,
  leastRoots: number,
): void {
  const large = waves.filter((wave) => {
    const { from, to } = shardRange(wave.roots(run), run.shard);
    return to - from >= leastRoots && tablesOf(wave).some((table) => writerOf(table).rehearsal !== undefined);
  });
  if (large.length > 0) withOptimizingCompiler((compiler) => rehearseWith(compiler, run, large, writerOf));
}

const tablesOf = <R extends WaveRun>({ rows, placeTables, events }: Wave<R>): string[] => [
  ...(rows?.tables ?? []),
  ...(placeTables ?? []),
  ...(events ?? []).flatMap((event) => event.tables),
];

function rehearseWith<R extends RehearsedRun>(
  compiler: OptimizingCompiler,
  run: R,
  waves: readonly Wave<R>[],
  writerOf: (table: string) => RowWriter,
): void {
  const drop = new NullWriter();
  const gathered = Object.values(run.gathered ?? {}).map((values) => [values, values.slice()] as const);
  const writersOf = (names: readonly string[] = []): RowWriter[] => names.map((name) => writerOf(name).rehearsal?.() ?? drop);
  const forEach = (kernel: Kernel, ranges: readonly Range[], call: (from: number, to: number) => void): void =>
    compiler.compileAfter(
      kernel,
      ranges.map(
        ({ from, to }) =>
          () =>
            call(from, to),
      ),
    );
  for (const wave of waves) {
    const { count, rows, place, events = [] } = wave;
    const { from: first, to: end } = shardRange(wave.roots(run), run.shard);
    const roots = spread({ from: first, to: end });
    const numberings = (wave.numberings ?? []).map((name) => run.numberings[name]!);
    if (count !== undefined) {
      for (const numbering of numberings) {
        numbering.counting("before");
        numbering.add(numbering.births.length >> 1, manyRows);
        numbering.counting("own");
      }
      forEach(count, roots, (from, to) => count(run, from, to));
      for (const numbering of numberings) numbering.seal();
    }
    if (rows !== undefined) {
      const writers = writersOf(rows.tables);
      forEach(rows.write, roots, (from, to) => rows.write(run, from, to, ...writers));
    }
    if (place !== undefined) {
      for (const { store, numbering, width } of events) {
        // Twice: what was set once counts as constant, and a kernel compiled for this store would be thrown away at the next.
        const counted = run.numberings[numbering]!;
        const expectedRows = (counted.rows / roots.length / rootsAtPlace) * (end - first);
        for (let time = 0; time < 2; time++) {
          run.events[store]?.close();
          run.events[store] = new EventStore(counted, width, expectedRows);
        }
      }
      const writers = writersOf(wave.placeTables);
      forEach(place, roots, (from, to) => place(run, from, to, ...writers));
      for (const event of events) {
        const written = writersOf(event.tables);
        for (const slice of run.events[event.store]!.slices())
          forEach(event.write, blocks(slice.rows), (from, to) => event.write(run, slice, from, to, ...written));
        run.events[event.store]!.close();
      }
    }
    for (const numbering of numberings) numbering.reset();
  }
  // Not all of them begin at zero: the least of no rows is none.
  for (const [values, before] of gathered) takeOver(values, before);
}

/** Some roots at each of the places. */
function spread({ from, to }: Range): Range[] {
  return Array.from({ length: places }, (_, place) => {
    const first = from + Math.floor(((to - from) * place) / places);
    return { from: first, to: Math.min(to, first + rootsAtPlace) };
  });
}

/** All rows, some at a time. */
function blocks(rows: number): Range[] {
  return Array.from({ length: Math.ceil(rows / rootsAtPlace) }, (_, block) => ({
    from: block * rootsAtPlace,
    to: Math.min(rows, (block + 1) * rootsAtPlace),
  }));
}
