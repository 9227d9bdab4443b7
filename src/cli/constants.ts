import { Refusal } from "../runtime/run/failure.ts";

/** Takes `--set name=value` and `--set=name=value` out of a line; the last value of a name holds. */
export function constantsFrom(line: readonly string[]): { constants: Record<string, string>; others: string[] } {
  const constants: Record<string, string> = {};
  const others: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const word = line[at]!;
    if (word === "--set") readConstant(line[++at], constants);
    else if (word.startsWith("--set=")) readConstant(word.slice("--set=".length), constants);
    else others.push(word);
  }
  return { constants, others };
}

/** Adds `name=value` to `constants`. */
export function readConstant(text: string | undefined, constants: Record<string, string>): void {
  const [, name, value] = /^([A-Za-z_]\w*)=(.+)$/s.exec(text ?? "") ?? [];
  if (name === undefined || value === undefined) {
    throw new Refusal(
      `\`--set ${text ?? ""}\` gives no constant a value.`,
      "As in `--set scale_of_sales=2` or `--set start=2024-06-01`.",
    );
  }
  constants[name] = value;
}
