import { hash32 } from "../random/hash.ts";
import { RowKey } from "../random/row-key.ts";
import type { Stream } from "../random/stream.ts";

const childUse = hash32("tree#child");

/** A forest, level by level: parents before their children. A node's address is its path, so that a sibling more changes no other node. */
export class Tree {
  readonly rows: number;
  /** Ordinal of the parent; -1 for a root. */
  readonly parent: Int32Array;
  /** 1 for roots. */
  readonly level: Int32Array;
  readonly root: Int32Array;
  readonly #place: Int32Array;
  readonly #children: Int32Array;
  readonly #a: Int32Array;
  readonly #b: Int32Array;

  constructor(
    nodes: readonly { parent: number; level: number; root: number; place: number; children: number; a: number; b: number }[],
  ) {
    this.rows = nodes.length;
    this.parent = Int32Array.from(nodes, (n) => n.parent);
    this.level = Int32Array.from(nodes, (n) => n.level);
    this.root = Int32Array.from(nodes, (n) => n.root);
    this.#place = Int32Array.from(nodes, (n) => n.place);
    this.#children = Int32Array.from(nodes, (n) => n.children);
    this.#a = Int32Array.from(nodes, (n) => n.a);
    this.#b = Int32Array.from(nodes, (n) => n.b);
  }

  isLeaf(row: number): boolean {
    return this.#children[row] === 0;
  }
  /** Places among the siblings from the root down, from 1: `2.1.3`. */
  path(row: number): string {
    const own = String(this.#place[row]! + 1);
    const parent = this.parent[row]!;
    return parent < 0 ? own : `${this.path(parent)}.${own}`;
  }
  /** Sets the key of a node's draws. */
  keyOf(row: number, key: RowKey): void {
    key.a = this.#a[row]!;
    key.b = this.#b[row]!;
  }
}

/** Grows a forest of `roots` trees of at most `depth` levels; `childrenOf` draws the number of children of the node with this key. */
export function growTree(roots: number, depth: number, stream: Stream, childrenOf: (key: RowKey) => number): Tree {
  const nodes: { parent: number; level: number; root: number; place: number; children: number; a: number; b: number }[] = [];
  const key = new RowKey();
  const add = (parent: number, level: number, place: number): void => {
    const children = level < depth ? Math.max(0, childrenOf(key)) : 0;
    nodes.push({ parent, level, root: parent < 0 ? nodes.length : nodes[parent]!.root, place, children, a: key.a, b: key.b });
  };
  for (let place = 0; place < roots; place++) {
    key.ofRoot(stream, place);
    add(-1, 1, place);
  }
  const above = new RowKey();
  for (let row = 0; row < nodes.length; row++) {
    const node = nodes[row]!;
    for (let place = 0; place < node.children; place++) {
      above.a = node.a;
      above.b = node.b;
      key.ofChild(above, childUse, place);
      add(row, node.level + 1, place);
    }
  }
  return new Tree(nodes);
}
