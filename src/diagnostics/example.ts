/** Values that an example sets for constants, as `--set` does: its lines `// set: name=value`. */
export function exampleConstants(example: string): Record<string, string> {
  const lines = example.matchAll(/^\/\/ set: (\w+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!]));
}

/** The file that an example's text belongs to before it names another. */
export const exampleEntry = "main.ecom";

/**
 * The files of a catalogue example. A line `// file: name` begins a file; what stands before the first such line is
 * `main.ecom`, which is left out where nothing stands there.
 */
export function exampleFiles(example: string): Map<string, string> {
  const files = new Map<string, string>();
  let name = exampleEntry;
  for (const part of example.split(/^(\/\/ file: \S+\n)/m)) {
    const header = /^\/\/ file: (\S+)\n$/.exec(part);
    if (header !== null) name = header[1]!;
    else if (part !== "") files.set(name, part);
  }
  return files;
}
