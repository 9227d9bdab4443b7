import type { CstNode } from "chevrotain";

/**
 * Gives nodes without any token an empty place at the end of the node they belong to (`at`, for the outermost), so that
 * what is missing lies within what it is missing from.
 */
export function placeEmptyNodes(node: CstNode, at: number): void {
  const location = node.location!;
  if (!(location.startOffset >= 0)) Object.assign(location, { startOffset: at, endOffset: at - 1 });
  const end = location.endOffset! + 1;
  for (const children of Object.values(node.children)) {
    for (const child of children) if ("children" in child) placeEmptyNodes(child, end);
  }
}
