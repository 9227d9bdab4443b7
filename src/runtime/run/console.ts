/** Where a run writes its words; a test gives its own. The commands' `Terminal` is one. */
export interface Console {
  /** Results. */
  out(text: string): void;
  /** Progress and errors. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Cells of a line. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The console of this process. Its streams take milliseconds to open: whoever says nothing does not ask for them. */
export function processConsole(): Console {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    get outIsTerminal() {
      return process.stdout.isTTY;
    },
    get errIsTerminal() {
      return process.stderr.isTTY;
    },
    get columns() {
      return process.stderr.columns ?? 120;
    },
    env: process.env,
  };
}

/** Wraps a text in the escape codes of a style, or leaves it. */
export type Style = (text: string) => string;
export interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
}

/** The styles for a stream: `--no-color`, then NO_COLOR and FORCE_COLOR, then whether people read it. */
export function stylesFor(console: Console, stream: "out" | "err", wanted: boolean): Styles {
  const colored = wanted && useColor(console, stream === "out" ? console.outIsTerminal : console.errIsTerminal);
  const style = (code: number): Style => (colored ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text);
  return { bold: style(1), dim: style(2), red: style(31), green: style(32) };
}

function useColor(console: Console, isTerminal: boolean): boolean {
  if ((console.env["NO_COLOR"] ?? "") !== "") return false;
  const force = console.env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0";
  return console.env["TERM"] !== "dumb" && isTerminal;
}
