import type { Command } from "commander";
import { Refusal } from "../../runtime/run/failure.ts";

/** Commands that have their place in the contract and no program behind them yet: they say so, rather than be unknown. */
const later = [
  { name: "verify", usage: "<schema> --data DIR", summary: "is this data what the schema declares? (not available yet)" },
  {
    name: "score",
    usage: "--ledger FILE --clean DIR",
    summary: "how much of the mess did a cleaning repair? (not available yet)",
  },
];

export function addLater(program: Command): void {
  for (const { name, usage, summary } of later) {
    program
      .command(name)
      .usage(usage)
      .summary(summary)
      .description(summary)
      .argument("[arguments...]")
      .allowUnknownOption()
      .action(() => {
        throw new Refusal(`\`ecomc ${name}\` is not available yet.`);
      });
  }
}
