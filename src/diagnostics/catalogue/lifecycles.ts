/** Lifecycles: states, clauses and events. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const customer = "entity Customer count 5 { key customer_id: serial }\n";

export const lifecycleTwice = defineDiagnostic<{ entity: string }>({
  code: "EC0901",
  severity: "error",
  title: "two lifecycles",
  message: ({ entity }) => `\`${entity}\` already has a lifecycle.`,
  explanation: "A row is in one state at a time; an entity has one lifecycle.",
  bad: `${schema}${customer}lifecycle Customer { state a {} }\nlifecycle Customer { state b {} }\n`,
  good: `${schema}${customer}lifecycle Customer { state a { to b at 2% a month }  state b {} }\n`,
});

export const noStates = defineDiagnostic<{ entity: string }>({
  code: "EC0902",
  severity: "error",
  title: "lifecycle without states",
  message: ({ entity }) => `The lifecycle of \`${entity}\` has no states.`,
  hint: () => "Write `state active { … }`.",
  explanation: "A row enters the first state of its lifecycle at its moment; there must be one.",
  bad: `${schema}${customer}lifecycle Customer { move at 11% a year }\n`,
  good: `${schema}${customer}lifecycle Customer { move at 11% a year  state active {} }\n`,
});

export const stateTwice = defineDiagnostic<{ name: string }>({
  code: "EC0903",
  severity: "error",
  title: "state declared twice",
  message: ({ name }) => `The state \`${name}\` is declared twice.`,
  explanation: "Each state stands once; several states that share their clauses are named together: `state active, back { … }`.",
  bad: `${schema}${customer}lifecycle Customer { state a { to b at 2% a month }  state b {}  state b {} }\n`,
  good: `${schema}${customer}lifecycle Customer { state a { to b at 2% a month }  state b {} }\n`,
});

export const unknownState = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0904",
  severity: "error",
  title: "unknown state",
  message: ({ name }) => `There is no state \`${name}\`.`,
  hint: ({ nearest }) => (nearest === null ? null : `Did you mean \`${nearest}\`?`),
  explanation: "`to` names the state that is entered; it is declared by `state` in the same lifecycle.",
  bad: `${schema}${customer}lifecycle Customer { state active { to lots at 2% a month  to lost at 1% a month }  state lost {} }\n`,
  good: `${schema}${customer}lifecycle Customer { state active { to lost at 2% a month }  state lost {} }\n`,
});

export const unreachableState = defineDiagnostic<{ name: string; first: string }>({
  code: "EC0905",
  severity: "error",
  title: "state that is never reached",
  message: ({ name, first }) => `From \`${first}\`, where every life begins, no way leads to \`${name}\`.`,
  hint: ({ name }) => `Add a transition (\`to ${name} …\`), or remove the state.`,
  explanation: "Rows enter the first state at their moment; every other state must be reachable from it by transitions.",
  bad: `${schema}${customer}lifecycle Customer { state active { visit at 2 a month }  state lost {} }\n`,
  good: `${schema}${customer}lifecycle Customer { state active { visit at 2 a month  to lost at 2% a month }  state lost {} }\n`,
});

export const withinWithoutGap = defineDiagnostic<Record<string, never>>({
  code: "EC0906",
  severity: "error",
  title: "`within` without a gap",
  message: () => "`within` bounds a drawn gap or delay: it goes with `every` and `after`.",
  explanation: "`within` conditions the distribution of a gap or a delay; a rate has no single gap that could be bounded.",
  bad: `${schema}${customer}lifecycle Customer { state active { visit at 2 a month within 1d..9d } }\n`,
  good: `${schema}${customer}lifecycle Customer { state active { visit every exponential(mean: 5d) within 1d..9d } }\n`,
});

export const noLifecycle = defineDiagnostic<{ entity: string }>({
  code: "EC0907",
  severity: "error",
  title: "no lifecycle",
  message: ({ entity }) => `\`${entity}\` has no lifecycle, and thus no state.`,
  explanation: "`lifecycle` is the state a row is in, of the lifecycle that is declared for its entity.",
  bad: `${schema}entity Customer count 5 { key customer_id: serial  live state: text(9) = lifecycle }\n`,
  good: `${schema}entity Customer count 5 { key customer_id: serial  live state: text(9) = lifecycle }\nlifecycle Customer { state active {} }\n`,
});

export const gapNeverPasses = defineDiagnostic<Record<string, never>>({
  code: "EC0908",
  severity: "error",
  title: "gap that is never positive",
  message: () => "This gap is never above 0: the event would happen again and again in one instant, without end.",
  hint: () => "Write a gap that takes time, as `every 1d`; `after 0d` is once, at once.",
  explanation:
    "`every` repeats an event after each gap. A gap that is 0 or negative whatever is drawn would never let time pass. Where a gap can be 0 among others, it counts as one second.",
  bad: `${schema}${customer}lifecycle Customer { state active { visit every 0d } }\n`,
  good: `${schema}${customer}lifecycle Customer { state active { visit every 1d } }\n`,
});

export const rateTooHigh = defineDiagnostic<Record<string, never>>({
  code: "EC0909",
  severity: "error",
  title: "rate above one a second",
  message: () => "This rate is above one a second.",
  hint: () => "Moments are whole seconds: write at most `60 a minute`.",
  explanation:
    "A clause with a rate fires at most once a second on average; a computed rate that is higher counts as one a second.",
  bad: `${schema}${customer}lifecycle Customer { state active { visit at 500 a minute } }\n`,
  good: `${schema}${customer}lifecycle Customer { state active { visit at 2 a month } }\n`,
});
