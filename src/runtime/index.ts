/** What emitted generators import. The interface has a version: `abi`. */
export { abi } from "./abi.ts";
export { log, exp, pow } from "./arithmetic/elementary.ts";
export { above, rankOf } from "./arithmetic/next.ts";
export { interpolate, stepIndex } from "./arithmetic/interpolation.ts";
export { ending, roundHalfAway, roundTo } from "./arithmetic/rounding.ts";
export { DistinctPicker, DistinctStrata } from "./candidates/distinct.ts";
export { Combinations } from "./candidates/combinations.ts";
export { PicksInOrder } from "./candidates/in-order.ts";
export { Strata } from "./candidates/strata.ts";
export { Siblings } from "./candidates/siblings.ts";
export { below } from "./choice/below.ts";
export { Phrases } from "./choice/phrases.ts";
export { Quota } from "./choice/quota.ts";
export { subsetText } from "./choice/subset-text.ts";
export { WeighedRow, Weighted } from "./choice/weighted.ts";
export { Dictionary } from "./dictionary.ts";
export { Beta, beta, betaWithin } from "./distributions/beta.ts";
export { Binomial, binomial, binomialWithin } from "./distributions/binomial.ts";
export { Exponential, exponential, exponentialWithin, Pareto, pareto, paretoWithin } from "./distributions/exponential.ts";
export { Gamma, gamma, gammaWithin } from "./distributions/gamma.ts";
export { Geometric, geometric, geometricWithin } from "./distributions/geometric.ts";
export { Lognormal, lognormal, lognormalWithin, Normal, normal, normalWithin } from "./distributions/normal.ts";
export { Poisson, poisson, poissonWithin } from "./distributions/poisson.ts";
export { successes } from "./distributions/successes.ts";
export { tabulate } from "./distributions/tabulate.ts";
export { Truncated } from "./distributions/truncated.ts";
export { uniformGrid, uniformInt, uniformReal } from "./distributions/uniform.ts";
export { Zipf, zipf, zipfWithin } from "./distributions/zipf.ts";
export { bucketOf, bucketsIn } from "./events/bucket.ts";
export { RateClock, Timer } from "./events/clock.ts";
export { EventStore, type Slice } from "./events/event-store.ts";
export { Numbering } from "./events/numbering.ts";
export { storedText, storeText } from "./events/stored-text.ts";
export { AgendaNumbers } from "./events/agenda-numbers.ts";
export { PendingRows, type PendingKey } from "./events/pending-rows.ts";
export { readable, rowsOf, startWaves } from "./events/start.ts";
export type { Wave } from "./events/waves.ts";
export { AtLeast } from "./population/at-least.ts";
export { ArrivingRows } from "./population/arriving-rows.ts";
export { birthNumbers, inOrderOfBirth } from "./population/birth-numbers.ts";
export { BoundedList } from "./population/bounded-list.ts";
export { CandidateList, OrderedCandidates } from "./population/candidate-list.ts";
export { GatheredExtremes, GatheredSums } from "./population/gathered-rows.ts";
export { KeyPlaces } from "./population/key-places.ts";
export { LinkedPairs } from "./population/linked-pairs.ts";
export {
  attemptName,
  candidateOf,
  ImpossibleData,
  mayTryAgain,
  notBefore,
  wholeText,
  withinRoom,
  withinSpace,
} from "./population/refusal.ts";
export { endOr, monthStepsIn, scaledRows } from "./population/rows.ts";
export { compact } from "./population/columns.ts";
export { groupOf, numberOr, orAny, textOrAny, truthOf } from "./population/group.ts";
export { PastExtremes, PastRows, PastSums } from "./population/past-rows.ts";
export { ExtremesBelow, SumsBelow } from "./population/rows-below.ts";
export { NumberGroups, TextGroups } from "./population/text-groups.ts";
export { GroupedNumbers, ValueGroups } from "./population/value-groups.ts";
export { growTree, Tree } from "./population/tree.ts";
export { FakerDraw, fakerSeconds, loadFaker } from "./faker.ts";
export { hash32 } from "./random/hash.ts";
export { Permutation } from "./random/permutation.ts";
export { ChildDraw, RowKey } from "./random/row-key.ts";
export { Stream } from "./random/stream.ts";
export { keyUuid, uuid4Text, uuidText } from "./random/uuid.ts";
export type { RowWriter } from "./row-writer.ts";
export type { GeneratedRun, GeneratedSchema, Settings } from "./run/generated.ts";
export { isProgram, main } from "./run/main.ts";
export type { Manifest } from "./run/manifest.ts";
export { mergeParts } from "./run/merge.ts";
export { cutText, numberText, rightText, slugText, substrText, titleText } from "./text/texts.ts";
export {
  addMonthsToDays,
  addMonthsToSeconds,
  dayOf,
  isoWeekOf,
  monthOf,
  quarterOf,
  truncMonth,
  truncQuarter,
  truncWeek,
  truncYear,
  weekdayOf,
  yearOf,
} from "./time/calendar.ts";
export { curveAt, type CurveData } from "./time/curve.ts";
export { compound, ramp } from "./time/drift.ts";
export { dateText, timestampText } from "./time/iso.ts";
export { Spread } from "./time/spread.ts";
export { laterIn } from "./time/later.ts";
export { Warp } from "./time/warp.ts";
