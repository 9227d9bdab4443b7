/** Railroad diagrams of the grammar: one page of plain HTML and SVG, which loads nothing. */
import type { Piece, Production } from "./ebnf.ts";
import { tokenClasses } from "./ebnf.ts";

/**
 * A drawn part. It is entered on the left and left on the right, both at height 0; `up` and `down` are what it takes above
 * and below. `draw` gives its SVG with the entry at (x, y).
 */
interface Drawing {
  readonly width: number;
  readonly up: number;
  readonly down: number;
  readonly draw: (x: number, y: number) => string;
}

const gap = 10;
const radius = 8;
const boxHeight = 22;
const letter = 7.2;

const line = (x1: number, y: number, x2: number): string => (x2 > x1 ? `<path d="M${x1} ${y}H${x2}"/>` : "");
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function box(text: string, style: "word" | "token" | "rule"): Drawing {
  const width = Math.ceil(text.length * letter) + 16;
  const half = boxHeight / 2;
  const round = style === "rule" ? 0 : half;
  return {
    width,
    up: half,
    down: half,
    draw: (x, y) => {
      const shape = `<rect class="${style}" x="${x}" y="${y - half}" width="${width}" height="${boxHeight}" rx="${round}"/>`;
      const label = `<text x="${x + width / 2}" y="${y + 4}">${escape(text)}</text>`;
      return style === "rule" ? `<a href="#${text}">${shape}${label}</a>` : shape + label;
    },
  };
}

function sequence(parts: readonly Drawing[]): Drawing {
  const width = parts.reduce((sum, part) => sum + part.width, 0) + gap * Math.max(0, parts.length - 1);
  return {
    width,
    up: Math.max(0, ...parts.map((part) => part.up)),
    down: Math.max(0, ...parts.map((part) => part.down)),
    draw: (x, y) => {
      let at = x;
      const drawn: string[] = [];
      for (const [i, part] of parts.entries()) {
        if (i > 0) drawn.push(line(at, y, (at += gap)));
        drawn.push(part.draw(at, y));
        at += part.width;
      }
      return drawn.join("");
    },
  };
}

/** The first stands on the line, the others below it. */
function choice(parts: readonly Drawing[]): Drawing {
  const inner = Math.max(...parts.map((part) => part.width));
  const side = radius * 2 + 4;
  const heights: number[] = [0];
  for (let i = 1; i < parts.length; i++) heights.push(heights[i - 1]! + parts[i - 1]!.down + 8 + parts[i]!.up);
  return {
    width: inner + side * 2,
    up: parts[0]!.up,
    down: heights.at(-1)! + parts.at(-1)!.down,
    draw: (x, y) =>
      parts
        .map((part, i) => {
          const height = y + heights[i]!;
          const [left, right] = [x + side, x + side + inner];
          const through = part.draw(left, height) + line(left + part.width, height, right);
          if (i === 0) return line(x, y, left) + through + line(right, y, right + side);
          return through + branch(x, y, left, height, 1) + branch(right + side, y, right, height, -1);
        })
        .join(""),
  };
}

/** From (x, y) down to (toX, toY), where the inner line begins; `direction` 1 on the left side, -1 on the right. */
function branch(x: number, y: number, toX: number, toY: number, direction: 1 | -1): string {
  const r = radius;
  const [start, turn] = direction === 1 ? ["1", "0"] : ["0", "1"];
  const middle = x + direction * r;
  return `<path d="M${x} ${y}A${r} ${r} 0 0 ${start} ${middle} ${y + r}V${toY - r}A${r} ${r} 0 0 ${turn} ${middle + direction * r} ${toY}H${toX}"/>`;
}

function nothing(): Drawing {
  return { width: 0, up: 0, down: 0, draw: () => "" };
}

/** The part on the line, and a way back from its end to its beginning below. */
function loop(part: Drawing): Drawing {
  const side = radius * 2;
  const back = part.down + 14;
  const r = radius;
  return {
    width: part.width + side * 2,
    up: part.up,
    down: back + 2,
    draw: (x, y) => {
      const [left, right] = [x + side, x + side + part.width];
      const way = `<path d="M${right} ${y}A${r} ${r} 0 0 1 ${right + r} ${y + r}V${y + back - r}A${r} ${r} 0 0 1 ${right} ${y + back}H${left}A${r} ${r} 0 0 1 ${left - r} ${y + back - r}V${y + r}A${r} ${r} 0 0 1 ${left} ${y}"/>`;
      return line(x, y, left) + part.draw(left, y) + line(right, y, right + side) + way;
    },
  };
}

function drawing(part: Piece): Drawing {
  switch (part.kind) {
    case "word":
      return box(part.text, "word");
    case "token":
      return box(part.name, "token");
    case "rule":
      return box(part.name, "rule");
    case "sequence":
      return sequence(part.parts.map(drawing));
    case "choice":
      return choice(part.parts.map(drawing));
    case "optional":
      return choice([nothing(), drawing(part.part)]);
    case "repeat":
      return choice([nothing(), loop(drawing(part.part))]);
  }
}

function figure({ name, definition }: Production): string {
  const track = drawing(definition);
  const width = track.width + 60;
  const height = track.up + track.down + 20;
  const y = track.up + 10;
  const ends = `<circle cx="10" cy="${y}" r="4"/><circle cx="${width - 10}" cy="${y}" r="4"/>`;
  const body = line(14, y, 30) + track.draw(30, y) + line(30 + track.width, y, width - 14);
  return `<section id="${name}">
<h2>${name}</h2>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ends}${body}</svg>
</section>`;
}

export function railroad(productions: readonly Production[]): string {
  const index = productions.map(({ name }) => `<a href="#${name}">${name}</a>`).join(" ");
  const classes = tokenClasses.map(([name, meaning]) => `<dt>${name}</dt><dd>${escape(meaning)}</dd>`).join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The grammar of .ecom schemas</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em; color: #222; background: #fff }
nav { columns: 8em auto; margin-bottom: 2em }
nav a { display: block }
a { color: inherit; text-decoration: none }
nav a:hover, svg a:hover text { text-decoration: underline }
section { overflow-x: auto }
h2 { font: 600 15px monospace; margin: 1.2em 0 .2em }
section:target h2 { background: #ffe9a8 }
dt { font: 600 13px monospace; float: left; clear: left; width: 7em }
dd { margin-left: 8em }
svg { font: 12px monospace; text-anchor: middle }
svg path { fill: none; stroke: #555; stroke-width: 1.5 }
svg circle { fill: #555 }
svg rect { stroke: #555; stroke-width: 1.2 }
svg .word { fill: #d8ecd2 }
svg .token { fill: #f3e3c6 }
svg .rule { fill: #dbe6f5 }
</style>
<h1>The grammar of .ecom schemas</h1>
<nav>${index}</nav>
${productions.map(figure).join("\n")}
<h2>Tokens</h2>
<dl>
${classes}
</dl>
</html>
`;
}
