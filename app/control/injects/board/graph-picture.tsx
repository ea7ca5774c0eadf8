'use client';

import { useTranslations } from 'next-intl';
import type { DependencyGraph } from '../../../../exercise/msel/dependency-graph';
import styles from './board-graph.module.css';
import { graphLayout, type PlacedNode } from './graph-layout';

const column = 92;
const row = 34;
const width = 58;
const height = 22;

/** Nodes and arrows, from what comes first. The list beside it says the same, so that it is hidden from those who listen. */
export function GraphPicture({ graph, numbers }: { graph: DependencyGraph; numbers: Map<string, string> }) {
  const t = useTranslations('control.board.graph');
  const nodes = graphLayout(graph);
  const places = new Map(nodes.map((node) => [node.id, node]));
  const right = Math.max(...nodes.map((node) => node.column)) * column + width + 2;
  const bottom = Math.max(...nodes.map((node) => node.row)) * row + height + 2;
  return (
    <div className={styles.frame}>
      <svg className={styles.picture} width={right} height={bottom} aria-hidden="true">
        {graph.edges.map((edge) => (
          <Edge
            key={[edge.from, edge.to, edge.kind, edge.isNegated].join()}
            from={places.get(edge.from)}
            to={places.get(edge.to)}
            look={edge.kind === 'contingency' ? styles.reserve : edge.isMet ? styles.edgeMet : styles.edge}
          />
        ))}
        {nodes.map((node) => (
          <g key={node.id} transform={`translate(${node.column * column + 1} ${node.row * row + 1})`}>
            <rect className={node.isMet ? styles.nodeMet : styles.node} width={width} height={height} />
            <text className={styles.label} x={width / 2} y={height / 2 + 4} textAnchor="middle">
              {node.kind === 'inject' ? (numbers.get(node.id) ?? '…') : t(`kinds.${node.kind}`)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Edge({
  from,
  to,
  look,
}: {
  from: PlacedNode | undefined;
  to: PlacedNode | undefined;
  look: string | undefined;
}) {
  if (!from || !to) return null;
  return (
    <line
      className={look}
      x1={from.column * column + width + 1}
      y1={from.row * row + height / 2 + 1}
      x2={to.column * column + 1}
      y2={to.row * row + height / 2 + 1}
    />
  );
}
