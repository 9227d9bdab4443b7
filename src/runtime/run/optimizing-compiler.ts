/** What the run asks of the JavaScript engine's optimising compiler. It changes the speed, and nothing else. */
import { setFlagsFromString } from "node:v8";

/**
 * Lets the compiler inline every call of a row's formatting into the kernel's loop, which its default budget stops half-way.
 * Call it before kernels run for the first time: code that is compiled already keeps its shape.
 */
export function allowDeepInlining(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=20000");
}

/** A function that is called for many rows. */
export type Kernel = (...args: never[]) => void;

/** Compiles kernels beside the main thread, when the caller has seen enough of them; left alone, the engine waits far longer. */
export interface OptimizingCompiler {
  /** From its first call on, a kernel remembers what it met. */
  observe(kernel: Kernel): void;
  /** The next call of a kernel hands it to the compiler, for what it has met so far. */
  compileOnNextCall(kernel: Kernel): void;
}

const none: OptimizingCompiler = { observe: () => undefined, compileOnNextCall: () => undefined };

/** Gives `work` the compiler; where somebody settled how the engine compiles, one that does nothing. */
export function withOptimizingCompiler(work: (compiler: OptimizingCompiler) => void): void {
  if (isSettled()) return work(none);
  // The compiler in the middle, on from V8 13 (Node 24), would take the kernel first, and what it has in hand is not handed on.
  const pausesMiddle = Number.parseInt(process.versions.v8) >= 13;
  setFlagsFromString("--allow-natives-syntax");
  if (pausesMiddle) setFlagsFromString("--no-maglev");
  try {
    work(commands() ?? none);
  } finally {
    if (pausesMiddle) setFlagsFromString("--maglev");
    setFlagsFromString("--no-allow-natives-syntax");
  }
}

/** Without its compilers (`--jitless`), or with some of them, the engine takes no commands. */
function isSettled(): boolean {
  return [...process.execArgv, process.env.NODE_OPTIONS ?? ""].some((option) =>
    /jitless|lite.mode|maglev|turbofan|sparkplug|[-_]opt\b/.test(option),
  );
}

/** The engine's own commands are syntax behind a flag; null where texts may not become code. */
function commands(): OptimizingCompiler | null {
  const command = (call: string): ((kernel: Kernel) => void) => new Function("kernel", `%${call}`) as (kernel: Kernel) => void;
  try {
    return {
      observe: command("PrepareFunctionForOptimization(kernel)"),
      compileOnNextCall: command('OptimizeFunctionOnNextCall(kernel, "concurrent")'),
    };
  } catch {
    return null;
  }
}
