import type { SourceFile } from "../../src/syntax/ast.ts";
import type { Span } from "../../src/source/span.ts";

/** What is wrong with the places of a tree: each must lie in the text and within the node around it. */
export function misplaced(tree: SourceFile, text: string): string[] {
  const wrong: string[] = [];
  const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null && "start" in value;
  const visit = (value: unknown, around: Span, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((element, i) => visit(element, around, `${path}[${i}]`));
      return;
    }
    const own = (value as { span?: unknown }).span;
    const inner = isSpan(own) ? own : around;
    if (!(inner.start <= inner.end && inner.start >= around.start && inner.end <= around.end)) {
      wrong.push(`${path}: ${inner.start}..${inner.end} in ${around.start}..${around.end}`);
    }
    for (const [key, part] of Object.entries(value)) if (key !== "span" && !isSpan(part)) visit(part, inner, `${path}.${key}`);
  };
  const { span } = tree;
  if (span.start !== 0 || span.end !== text.length) wrong.push("the file");
  visit(tree.declarations, span, "declarations");
  visit(tree.comments, span, "comments");
  return wrong;
}
