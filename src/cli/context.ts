import pc from "picocolors";
import { exitCode } from "../runtime/run/failure.ts";
import { useColor, type Terminal } from "./terminal.ts";

export type Colors = ReturnType<typeof pc.createColors>;

/** What all commands of one invocation share. */
export class Context {
  readonly terminal: Terminal;
  /** What the process will answer: of `exitCode`, or 128 and the number of a signal. */
  exit: number = exitCode.done;
  /** False after `--no-color`. */
  colorOption = true;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  color(stream: "out" | "err"): boolean {
    return useColor(this.terminal, stream, this.colorOption);
  }

  colors(stream: "out" | "err"): Colors {
    return pc.createColors(this.color(stream));
  }
}
