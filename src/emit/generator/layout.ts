/** The emitted module as text to read: prettier's layout for code, long lists of words and numbers several to a line. */

const lineWidth = 120;
const literal = String.raw`(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:e[+-]?\d+)?|-?Infinity|Number\.NaN|true|false|null)`;
const listOrText = new RegExp(String.raw`(?<=[[(])\s*(${literal}(?:,\s*${literal})+),?\s*(?=[\])])|"(?:[^"\\]|\\.)*"`, "g");
const literals = new RegExp(literal, "g");
/** Lists that prettier itself puts several to a line, but slowly. */
const filled = /^[\d\s.,-]*$/;

/**
 * Lists that are kept from prettier, which would give each word a line of its own and takes its time to do so. What is formatted
 * has a name in the place of each list.
 */
export class KeptLists {
  readonly #lists: string[] = [];
  readonly #suffix: string;
  readonly #names: RegExp;

  /** The names end in the schema's hash, which nothing in the schema can hold. */
  constructor(hash: string) {
    this.#suffix = `_${hash.slice(0, 16)}`;
    this.#names = new RegExp(String.raw`\$list(\d+)${this.#suffix}`, "g");
  }

  /** Code of a constant, with names for the lists in it that are longer than the rest of a line. */
  take(code: string): string {
    return code.replace(listOrText, (text, list: string | undefined) => {
      if (list === undefined || list.length < (filled.test(list) ? lineWidth * 4 : lineWidth / 2)) return text;
      this.#lists.push(list.includes("\n") ? list : (list.match(literals) ?? []).join(", "));
      return `$list${this.#lists.length - 1}${this.#suffix}`;
    });
  }

  /** The lists in the places of their names. */
  putBack(text: string): string {
    return text.replace(new RegExp(`^.*${this.#names.source}.*$`, "gm"), (line) => {
      const indent = /^ */.exec(line)![0];
      const whole = line.replace(this.#names, (_, n: string) => this.#lists[Number(n)]!);
      if (whole.length <= lineWidth && !whole.includes("\n")) return whole;
      return line.replace(this.#names, (_, n: string) => {
        const lines = linesOf(this.#lists[Number(n)]!, lineWidth - indent.length - 2);
        return `\n${lines.map((l) => `${indent}  ${l}\n`).join("")}${indent}`;
      });
    });
  }
}

/** A list on lines up to a width; one that is on lines already, such as a matrix, stays on those. */
function linesOf(list: string, width: number): readonly string[] {
  const rows = list.split("\n").map((row) => row.trim().replace(/,?$/, ","));
  if (rows.length > 1 && rows.every((row) => row.length <= width)) return rows;
  const lines: string[] = [];
  for (const [item] of list.matchAll(literals)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= width) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`${item},`);
  }
  return lines;
}

export async function pretty(text: string): Promise<string> {
  const [{ format }, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return format(text, {
    parser: "babel-ts",
    plugins: [babel, estree as never],
    printWidth: lineWidth,
    tabWidth: 2,
    trailingComma: "all",
    endOfLine: "lf",
  });
}

/** A text of several lines as it stands between backquotes. */
export function templateLiteral(text: string): string {
  const escaped = text.replace(/[\\`]|\$\{|(?!\n)\p{Cc}|\p{Cs}/gu, (found) =>
    /^[\\`$]/.test(found) ? `\\${found}` : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `\`${escaped}\``;
}
