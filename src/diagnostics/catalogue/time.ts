/** Time: what has happened when something is read. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const order = "entity Order count 5 over 2024-01-01 .. 2024-12-31 {\n  key order_id: serial\n  time at: timestamp\n";

/** `whose`: the way to the owner whose rows were probably meant, where all of the entity are read. */
export const readsFuture = defineDiagnostic<{ name: string; entity: string; whose: string | null }>({
  code: "EC0601",
  severity: "error",
  title: "reads the future",
  message: ({ name, entity, whose }) =>
    whose === null
      ? `\`${name}\` is final when its row is born, but these rows of \`${entity}\` come later.`
      : `\`${name}\` is final when its row is born, but these are all rows of \`${entity}\`, and some come later.`,
  hint: ({ name, entity, whose }) =>
    whose === null
      ? `Let it follow them: \`live ${name}: …\`.`
      : `Say whose rows they are: \`${entity} of ${whose}\`, before \`where\`.`,
  explanation:
    "A field is final at its row's moment, and can only read what is there by then: the rows of its own transaction and what happened before. A `live` field follows later rows.",
  bad: `${schema}${order}  returns: int = count(Return)\n}\nentity Return per Order 0..1 { key return_id: serial  time returned_at: timestamp = order.at + uniform(1d..9d) }\n`,
  good: `${schema}${order}  live returns: int = count(Return)\n}\nentity Return per Order 0..1 { key return_id: serial  time returned_at: timestamp = order.at + uniform(1d..9d) }\n`,
});

export const fieldCycle = defineDiagnostic<{ circle: readonly string[] }>({
  code: "EC0602",
  severity: "error",
  title: "fields that need each other",
  message: ({ circle }) => `These values need each other: ${circle.map((name) => `\`${name}\``).join(" -> ")}.`,
  hint: () => "Let one of them be computed without the others.",
  explanation:
    "The fields of a transaction, a header and its lines together, are computed in the order of what they read. A circle has no beginning.",
  bad: `${schema}${order}  net: int = gross - tax\n  gross: int = net + 5\n  tax: int = 2\n}\n`,
  good: `${schema}${order}  net: int = gross - tax\n  gross: int = 15\n  tax: int = 2\n}\n`,
});

export const readsOwnLive = defineDiagnostic<{ name: string }>({
  code: "EC0603",
  severity: "error",
  title: "reads its own row's future",
  message: ({ name }) => `\`${name}\` is live: it follows later rows, and has no value yet when this row is born.`,
  hint: () => "Make this field `live` too.",
  explanation:
    "At the moment of its birth a row's live fields have seen nothing. Other, earlier rows can be read as they are at that moment.",
  bad: `${schema}${order}  live shipped: bool = now > at + 3d\n  late: bool = not shipped\n}\n`,
  good: `${schema}${order}  live shipped: bool = now > at + 3d\n  live late: bool = not shipped\n}\n`,
});

export const readsOthersLive = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0604",
  severity: "error",
  title: "reads another actor's live state",
  message: ({ name, entity }) => `\`${name}\` of another \`${entity}\` is live state of another actor, and cannot be known here.`,
  hint: () => "Read a field that is final at birth, or one of an entity that is made earlier.",
  explanation:
    "A root row and everything below it is an actor. Actors are independent of each other, which is why any number of machines can share the work: the live state of another actor is known only if its entity is made in an earlier wave.",
  bad: `${schema}entity Person count 9 fixed {\n  key person_id: serial\n  time born: date = uniform(2023-01-01 .. 2023-12-31)\n  live orders: int = count(Order)\n  ref friend: Person?\n  rank: int = friend == null ? 0 : friend.orders\n}\nentity Order per Person 1..3 { key order_id: serial  time at: timestamp = person.born + uniform(1d..90d) }\n`,
  good: `${schema}entity Person count 9 fixed {\n  key person_id: serial\n  time born: date = uniform(2023-01-01 .. 2023-12-31)\n  live orders: int = count(Order)\n  rank: int = 1\n}\nentity Order per Person 1..3 { key order_id: serial  time at: timestamp = person.born + uniform(1d..90d) }\n`,
});

export const readsPeriodEnd = defineDiagnostic<Record<string, never>>({
  code: "EC0605",
  severity: "error",
  title: "reads the period's end",
  message: () => "Only live fields, labels, checks and reports may read `period.end`.",
  hint: () => "Use a constant date, or make the field `live`.",
  explanation:
    "A longer period must not change what happened before: what is final at birth cannot depend on where the period ends.",
  bad: `${schema}${order}  days_left: float = days(period.end - at)\n}\n`,
  good: `${schema}${order}  live days_left: float = days(period.end - at)\n}\n`,
});

export const readsFinal = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0606",
  severity: "error",
  title: "reads a value that is only known at the end",
  message: ({ name, entity }) =>
    `\`${name}\` of \`${entity}\` counts rows of a later wave: it has a final value only, which nobody can read.`,
  hint: () => "Read a field that does not depend on later rows.",
  explanation:
    "A live field over rows of an entity that is made later (stock over order items) is filled when everything has happened. Rules cannot read it.",
  bad: `${schema}entity Product count 5 { key product_id: serial  live sold: int = count(Sale) }\nentity Sale count 9 { key sale_id: serial  ref product: Product  rank: int = product.sold }\n`,
  good: `${schema}entity Product count 5 { key product_id: serial  live sold: int = count(Sale) }\nentity Sale count 9 { key sale_id: serial  ref product: Product }\n`,
});

export const timeType = defineDiagnostic<{ role: string; name: string }>({
  code: "EC0607",
  severity: "error",
  title: "moment of another type",
  message: ({ role, name }) =>
    `\`${name}\` is the \`${role}\` of its row: a date or a timestamp${role === "time" ? " that is never null" : ""}.`,
  explanation: "`time` is the moment at which a row comes to be, `until` the one at which it ends.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  time begun: int = 5 }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  time begun: date = uniform(2024-01-01 .. 2024-06-30) }\n`,
});

export const noTimeRule = defineDiagnostic<{ entity: string; name: string; owners: number }>({
  code: "EC0608",
  severity: "error",
  title: "moment without a rule",
  message: ({ entity, name, owners }) =>
    `Nothing says when a row of \`${entity}\` comes to be: \`${name}\` has no rule, the population no moments, and ${owners > 1 ? "not every owner has one" : "no owner has any"}.`,
  hint: () => "Give it a rule, or spread the population: `count 100 over 2024-01-01 .. 2024-12-31`.",
  explanation: "The moment of a row is that of its `time` expression, else of its population, else of its owner.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  time begun: date }\n`,
  good: `${schema}entity Thing count 5 over 2024-01-01 .. 2024-06-30 { key thing_id: serial  time begun: date }\n`,
});

export const momentGiven = defineDiagnostic<{ entity: string; name: string }>({
  code: "EC0618",
  severity: "error",
  title: "rule for a moment that is given",
  message: ({ entity, name }) => `The population of \`${entity}\` says when its rows come to be: \`${name}\` has nothing to say.`,
  hint: ({ name }) =>
    `Leave its rule out, or the moments of the population; another moment is another field, without \`time\`: \`${name}: timestamp = …\`.`,
  explanation:
    "Rows that are spread `over` a range, or come `arriving` at a rate, have their moments from there, and are numbered by them. A second rule for them would contradict.",
  bad: `${schema}entity Thing count 5 over 2024-01-01 .. 2024-06-30 {\n  key thing_id: serial\n  time begun: date = uniform(2024-02-01 .. 2024-03-31)\n}\n`,
  good: `${schema}entity Thing count 5 over 2024-01-01 .. 2024-06-30 {\n  key thing_id: serial\n  time begun: date\n}\n`,
});

export const timeTwice = defineDiagnostic<{ role: string }>({
  code: "EC0609",
  severity: "error",
  title: "two moments",
  message: ({ role }) => `The entity already has a field with the role \`${role}\`.`,
  explanation: "A row comes to be once, and ends once. Further dates are plain fields.",
  bad: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-01-01 .. 2024-06-30)\n  time paid: date = begun + 3d\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-01-01 .. 2024-06-30)\n  paid: date = begun + 3d\n}\n`,
});

export const readsLabel = defineDiagnostic<{ name: string }>({
  code: "EC0610",
  severity: "error",
  title: "reads a label",
  message: ({ name }) => `\`${name}\` is a label: it looks beyond the period, and may not flow back into the data.`,
  hint: () => "Read what the label is computed from, or make this field a label too.",
  explanation:
    "Labels tell what a model should learn to predict. They go to a table of their own, and nothing but labels and reports may read them.",
  bad: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  label lost: bool = chance(5%)\n  note: text(9) = lost ? "lost" : "kept"\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  lost: bool = chance(5%)\n  note: text(9) = lost ? "lost" : "kept"\n}\n`,
});

export const noMoment = defineDiagnostic<{ what: string }>({
  code: "EC0611",
  severity: "error",
  title: "no moment to read it at",
  message: ({ what }) => `There is no moment here at which ${what} could be read.`,
  hint: () => "Give the entity a `time`, or make the field `live`.",
  explanation:
    "`now`, curves and what drifts with time are read at the moment of a row (or of a lifecycle's clock). A constant and a row without a moment have none, nor has a table of several populations where the rows of one have none.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  begun: date = now }\n`,
  good: `${schema}entity Thing count 5 over 2024-01-01 .. 2024-06-30 { key thing_id: serial  begun: date = now }\n`,
});

export const outsideTransition = defineDiagnostic<{ name: string }>({
  code: "EC0612",
  severity: "error",
  title: "transition without a lifecycle",
  message: ({ name }) => `\`${name}\` is known only to the rows of \`per Actor.lifecycle\`.`,
  explanation:
    "A row for each transition of a lifecycle (`entity Change per Order.lifecycle`) knows the state that was left and the one that was entered.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  state: text(9) = entered }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  state: text(9) = "new" }\n`,
});

export const untilBeforeTime = defineDiagnostic<Record<string, never>>({
  code: "EC0613",
  severity: "error",
  title: "end before the beginning",
  message: () => "This end always lies before the row's `time`.",
  explanation:
    "A row lives from its `time` until its `until`. From the bounds of both rules follows that no row would ever live.",
  bad: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-03-01 .. 2024-06-30)\n  until ended: date = uniform(2024-01-01 .. 2024-02-28)\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-03-01 .. 2024-06-30)\n  until ended: date = uniform(2024-07-01 .. 2024-08-31)\n}\n`,
});

export const timeBeforeOwner = defineDiagnostic<{ owner: string }>({
  code: "EC0617",
  severity: "error",
  title: "row before its owner",
  message: ({ owner }) => `This moment always lies before that of the \`${owner}\` that owns the row.`,
  hint: () => "Let it follow the owner's, as in `order.placed_at + exponential(mean: 3d)`.",
  explanation:
    "Nothing is there before what it belongs to. From the bounds of both rules follows that every row would be; where only some would, the run stops at the first of them.",
  bad: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-03-01 .. 2024-06-30)\n}\nentity Part per Thing {\n  key part_id: serial\n  time made: date = uniform(2024-01-01 .. 2024-02-28)\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  time begun: date = uniform(2024-03-01 .. 2024-06-30)\n}\nentity Part per Thing {\n  key part_id: serial\n  time made: date = thing.begun + uniform(0d..20d)\n}\n`,
});

export const historyOfBorn = defineDiagnostic<{ name: string }>({
  code: "EC0614",
  severity: "error",
  title: "history of what never changes",
  message: ({ name }) => `\`${name}\` is final when its row is born: it has no history.`,
  hint: ({ name }) => `Let it follow later rows: \`live ${name}: …\`.`,
  explanation:
    "`history` writes a row for each version of a live field, as warehouses keep them. A field that is final at birth has one version only.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  size: int = uniform(1..9) history }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  size: int = uniform(1..9) }\n`,
});

export const liveBeforeBirth = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0615",
  severity: "error",
  title: "live field read before there is a moment",
  message: ({ name, entity }) =>
    `\`${name}\` of \`${entity}\` is live, and read to find the moment at which it would have to be read.`,
  hint: () => "Let the moment depend on values that are final at birth.",
  explanation:
    "A live field is read as it is at the reading row's moment. What decides this moment is computed before there is one, and can read born values alone.",
  bad: `${schema}entity Person count 5 {\n  key person_id: serial\n  time born: date = uniform(2023-01-01 .. 2023-12-31)\n  live level: int = now > born + 90d ? 2 : 1\n}\nentity Call count 9 {\n  key call_id: serial\n  ref person: Person\n  time called: timestamp = person.born + 100d * person.level\n}\n`,
  good: `${schema}entity Person count 5 {\n  key person_id: serial\n  time born: date = uniform(2023-01-01 .. 2023-12-31)\n  level: int = uniform(1..2)\n}\nentity Call count 9 {\n  key call_id: serial\n  ref person: Person\n  time called: timestamp = person.born + 100d * person.level\n}\n`,
});

export const shapesNoDelay = defineDiagnostic<Record<string, never>>({
  code: "EC0616",
  severity: "error",
  title: "nothing that curves could shape",
  message: () => "`shaped by` lets a delay run in the time of curves, but here is no delay.",
  hint: () => "Write a moment and a duration that is added to it: `paid_at + 2d shaped by workdays`.",
  explanation:
    "Where a curve is low, time passes slowly for the delay: `+ 2d shaped by workdays` does not end on a Sunday on which nothing is done. The rule of the field has to be a moment plus a duration, in each branch that is not null; calendar months (`+ 1mo`) are no duration.",
  bad: `${schema}curve workdays by weekday { Sat | Sun: 0, else: 1 }\n${order}  sent_at: timestamp = at shaped by workdays\n}\n`,
  good: `${schema}curve workdays by weekday { Sat | Sun: 0, else: 1 }\n${order}  sent_at: timestamp = at + 2d shaped by workdays\n}\n`,
});
