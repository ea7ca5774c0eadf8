import type { DependencyGraph, GraphNode } from '../../../../exercise/msel/dependency-graph';

/** A node with its place: the column is how many things have to come before it. */
export interface PlacedNode extends GraphNode {
  column: number;
  row: number;
}

/** Places what waits behind what it waits for, each column from the top. A cycle, which no scenario may hold, ends somewhere. */
export function graphLayout({ nodes, edges }: DependencyGraph): PlacedNode[] {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  // No way through the graph is longer than it has nodes.
  for (let round = 1; round < nodes.length; round += 1) {
    let isMoved = false;
    for (const { from, to } of edges) {
      const column = (columns.get(from) ?? 0) + 1;
      if (column <= (columns.get(to) ?? 0) || column >= nodes.length) continue;
      columns.set(to, column);
      isMoved = true;
    }
    if (!isMoved) break;
  }
  const filled = new Map<number, number>();
  return nodes.map((node) => {
    const column = columns.get(node.id) ?? 0;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    return { ...node, column, row };
  });
}
