/** Where a command reads its surroundings and writes its words; a test gives its own. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress, diagnostics, errors. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Cells of a line. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly folder: string;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    columns: process.stdout.columns ?? 120,
    env: process.env,
    folder: process.cwd(),
  };
}

/** Whether to colour: `--no-color`, then NO_COLOR and FORCE_COLOR, then whether people read it. */
export function useColor(terminal: Terminal, stream: "out" | "err", option: boolean): boolean {
  if (!option) return false;
  if ((terminal.env["NO_COLOR"] ?? "") !== "") return false;
  const force = terminal.env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0";
  if (terminal.env["TERM"] === "dumb") return false;
  return stream === "out" ? terminal.outIsTerminal : terminal.errIsTerminal;
}
