import type { Argument, Case, Expression, Path, Share, SourceFile, StringPart } from "../../src/syntax/ast.ts";

/** A tree as indented text: what is null, false or empty is left out; expressions stand in one line, in prefix notation. */
export function summarise(file: SourceFile): string {
  const comments = file.comments.map((comment) => `comment ${comment.style} ${JSON.stringify(comment.text)}`);
  return `${[...file.declarations.flatMap((declaration) => lines("", { ...declaration })), ...comments].join("\n")}\n`;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const expressionKinds: ReadonlySet<string> = new Set([
  ...["number", "percent", "duration", "date", "string", "name", "constant", "list", "pick", "match", "conditional"],
  ...["binary", "unary", "range", "for", "rate", "member", "call", "error"],
]);

function lines(label: string, node: Fields): string[] {
  const head = [label, String(node["kind"] ?? node["form"] ?? "")].filter((part) => part !== "").join(" ");
  const inline: string[] = [];
  const below: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (["span", "kind", "form", "file"].includes(key) && !(key === "kind" && isFields(value))) continue;
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) continue;
    if (value === true) inline.push(key);
    else if (Array.isArray(value)) {
      const elements = value as readonly unknown[];
      const shown = elements.map(inlined);
      if (shown.every((text) => text !== null)) inline.push(`${key}=[${shown.join(", ")}]`);
      else below.push(...elements.flatMap((element) => lines(key, element as Fields)));
    } else {
      const shown = inlined(value);
      if (shown !== null) inline.push(`${key}=${shown}`);
      else below.push(...lines(key, value as Fields));
    }
  }
  return [[head, ...inline].join(" "), ...below.map((line) => `  ${line}`)];
}

/** What fits into the line of the node it belongs to. */
function inlined(value: unknown): string | null {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return String(value);
  if (!isFields(value)) return null;
  const { kind, form, role } = value;
  if (typeof kind === "string" && expressionKinds.has(kind)) return expression(value as unknown as Expression);
  if (typeof role === "string") return role;
  if ("names" in value && kind === undefined && form === undefined && !("clauses" in value))
    return path(value as unknown as Path);
  if ("nullable" in value) return type(value);
  if (kind !== undefined) return null;
  if ("weight" in value || form === "percent" || form === "rest" || (form === "number" && "value" in value))
    return share(value as unknown as Share);
  if (form === "else" || form === "values") return caseOf(value as unknown as Case);
  if ("text" in value) return form === "string" ? JSON.stringify(value["text"]) : String(value["text"]);
  return null;
}

function type(node: Fields): string {
  const {
    name,
    arguments: sizes,
    nullable,
  } = node as unknown as { name: { text: string }; arguments: { text: string }[]; nullable: boolean };
  const size = sizes.length === 0 ? "" : `(${sizes.map((s) => s.text).join(",")})`;
  return `${name.text}${size}${nullable ? "?" : ""}`;
}

const path = (node: Path): string => node.names.map((name) => name.text).join(".");

function share(node: Share): string {
  switch (node.form) {
    case "percent":
    case "number":
      return node.text;
    case "rest":
      return "rest";
    case "by":
      return `by ${expression(node.weight)}`;
  }
}

function caseOf(node: Case): string {
  return node.form === "else" ? "else" : `${node.relation ?? ""}${node.values.map(expression).join("|")}`;
}

function part(node: StringPart): string {
  switch (node.form) {
    case "literal":
      return JSON.stringify(node.text);
    case "tag":
      return "#";
    case "expression":
      return `{${expression(node.value)}${node.format === null ? "" : `:${node.format}`}}`;
  }
}

function argument(node: Argument): string {
  const name = node.name === null ? "" : `${node.name.text}: `;
  const of = node.of === null ? "" : ` of ${path(node.of)}`;
  return `${name}${expression(node.value)}${of}${node.where === null ? "" : ` where ${expression(node.where)}`}`;
}

const all = (nodes: readonly Expression[]): string => nodes.map(expression).join(" ");

export function expression(node: Expression): string {
  switch (node.kind) {
    case "number":
    case "percent":
    case "date":
      return node.text;
    case "duration":
      return `${node.amount}${node.unit}`;
    case "string":
      return `"${node.parts.map(part).join(" ")}"`;
    case "name":
      return node.name;
    case "constant":
      return String(node.value);
    case "list":
      return `[${all(node.elements)}]`;
    case "pick":
      return node.choices === null
        ? `(pick ${all(node.arguments)})`
        : `(pick { ${node.choices.map((c) => expression(c.value) + (c.share === null ? "" : ` ${share(c.share)}`)).join(", ")} })`;
    case "match":
      return `(match ${node.subject === null ? "" : `${expression(node.subject)} `}{ ${node.arms.map((a) => `${caseOf(a.case)}: ${expression(a.value)}`).join(", ")} })`;
    case "conditional":
      return `(? ${all([node.condition, node.then, node.otherwise])})`;
    case "binary":
      return `(${node.operator} ${all([node.left, node.right])})`;
    case "unary":
      return `(${node.operator} ${expression(node.operand)})`;
    case "range":
      return `(.. ${all([node.low, node.high])}${node.step === null ? "" : ` step ${expression(node.step)}`})`;
    case "for":
      return `(for ${all([node.start, node.length])})`;
    case "rate":
      return `(${expression(node.value)} a ${node.unit.text})`;
    case "member":
      return `${expression(node.object)}.${node.name.text}`;
    case "call":
      return `${expression(node.callee)}(${node.arguments.map(argument).join(", ")})`;
    case "error":
      return "<error>";
  }
}
