import { setFlagsFromString } from "node:v8";

/**
 * Lets the compiler of the JavaScript engine inline every call of a row's formatting into the kernel's loop, which its
 * default budget stops half-way. Call it before kernels run for the first time: code that is compiled already keeps its shape.
 */
export function allowDeepInlining(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=20000");
}
