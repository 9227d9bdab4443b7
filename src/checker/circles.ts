/** Circles in a graph, found without recursion: the graph may be as deep as the schema is long. */

/**
 * Walks from every start along `next`, in order, and calls `found` with the first circle through each set of nodes (the
 * first node stands again at its end). Nodes of a circle that has been found are not part of another.
 */
export function findCircles<N>(
  starts: Iterable<N>,
  key: (node: N) => string,
  next: (node: N) => readonly N[],
  found: (circle: readonly N[]) => void,
): void {
  const done = new Set<string>();
  const reported = new Set<string>();
  for (const start of starts) {
    if (done.has(key(start))) continue;
    const path: { readonly node: N; readonly id: string; readonly rest: N[] }[] = [];
    const open = new Map<string, number>();
    const enter = (node: N): void => {
      const id = key(node);
      open.set(id, path.length);
      path.push({ node, id, rest: [...next(node)].reverse() });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const node = top.rest.pop();
      if (node === undefined) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
        continue;
      }
      const id = key(node);
      const from = open.get(id);
      if (from !== undefined) {
        const circle = path.slice(from);
        if (!circle.some((p) => reported.has(p.id))) found([...circle.map((p) => p.node), node]);
        for (const p of circle) reported.add(p.id);
      } else if (!done.has(id)) enter(node);
    }
  }
}

/** Every node that can be reached from `start` along `next`, without `start` itself unless a way leads back to it. */
export function reachable<N>(start: N, next: (node: N) => Iterable<N>): ReadonlySet<N> {
  const reached = new Set<N>(next(start));
  for (const node of reached) for (const further of next(node)) reached.add(further);
  return reached;
}
