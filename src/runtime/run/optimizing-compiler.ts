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
  /** Makes the calls of a kernel, and hands it to the compiler for what it met in them. */
  compileAfter(kernel: Kernel, calls: readonly (() => void)[]): void;
}

const none: OptimizingCompiler = { compileAfter: (_, calls) => calls.forEach((call) => call()) };

/** Gives `work` the compiler; where somebody settled how the engine compiles, one that only makes the calls. */
export function withOptimizingCompiler(work: (compiler: OptimizingCompiler) => void): void {
  if (isSettled()) return work(none);
  setFlagsFromString("--allow-natives-syntax");
  try {
    work(commanded() ?? none);
  } finally {
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
function commanded(): OptimizingCompiler | null {
  const command = (call: string): ((kernel: Kernel) => void) => new Function("kernel", `%${call}`) as (kernel: Kernel) => void;
  // The compiler in the middle, on from V8 13 (Node 24), would take the kernel first, and what it has in hand is not handed on.
  const hasMiddle = Number.parseInt(process.versions.v8) >= 13;
  const letMiddle = (flag: "maglev" | "no-maglev"): void => (hasMiddle ? setFlagsFromString(`--${flag}`) : undefined);
  try {
    const observe = command("PrepareFunctionForOptimization(kernel)");
    const compileOnNextCall = command('OptimizeFunctionOnNextCall(kernel, "concurrent")');
    return {
      compileAfter(kernel, calls) {
        letMiddle("no-maglev");
        try {
          observe(kernel);
          for (const [i, call] of calls.entries()) {
            if (i === calls.length - 1) compileOnNextCall(kernel);
            call();
          }
        } finally {
          letMiddle("maglev");
        }
      },
    };
  } catch {
    return null;
  }
}
