import { constants } from "node:os";
import { Interruption } from "./failure.ts";

const watched: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Ctrl-C and its like while a run is at work. */
export class Signals {
  /** Rejects with an `Interruption` when a signal comes. */
  readonly interrupted: Promise<never>;
  private readonly listeners: readonly (readonly [NodeJS.Signals, () => void])[];
  private interruption: Interruption | null = null;

  /** @param again what a second signal does, when the run has not ended after the first */
  constructor(again: (exitCode: number) => void) {
    let reject: (reason: Interruption) => void;
    this.interrupted = new Promise((_, refuse) => (reject = refuse));
    // It may be that nobody waits for it at the moment.
    this.interrupted.catch(() => undefined);
    this.listeners = watched.map((signal) => {
      const listener = (): void => {
        if (this.interruption !== null) return again(this.interruption.exitCode);
        this.interruption = new Interruption(signal, constants.signals[signal]);
        reject(this.interruption);
      };
      process.on(signal, listener);
      return [signal, listener];
    });
  }

  /** @throws Interruption if a signal has come */
  check(): void {
    if (this.interruption !== null) throw this.interruption;
  }

  /** Signals do again what they did before. */
  release(): void {
    for (const [signal, listener] of this.listeners) process.off(signal, listener);
  }
}
