import { Graph, layout } from '@dagrejs/dagre';
import type { DraftGraph, GraphEdge, GraphNode } from './draft-graph';

/** Size of a node, in px. */
export const nodeSize = { width: 184, height: 68 } as const;

/** A graph with a place for everything, in px from the start edge and the top. */
export interface PlacedGraph {
  width: number;
  height: number;
  nodes: (GraphNode & { x: number; y: number })[];
  edges: (GraphEdge & { points: { x: number; y: number }[] })[];
}

/** Places a graph in layers from the start edge, what waits behind what it waits for, with few crossings. */
export function placeGraph({ nodes, edges }: DraftGraph): PlacedGraph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize });
  for (const [at, { from, to }] of edges.entries()) graph.setEdge(from, to, {}, String(at));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
    }),
    edges: edges.map((edge, at) => {
      const placed = graph.edge(edge.from, edge.to, String(at)) as { points?: { x: number; y: number }[] };
      return { ...edge, points: placed?.points ?? [] };
    }),
  };
}
