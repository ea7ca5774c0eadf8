'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useMemo } from 'react';
import { useLinePlace } from '../frame/line-place';
import { PlaceLink } from '../frame/use-place';
import type { DraftGraph } from './draft-graph';
import styles from './graph.module.css';
import { nodeSize, placeGraph } from './place-graph';
import { useNodeWords } from './use-node-words';

/** Nodes and arrows in layers. A line is a link to where it is written; the arrow keys go to the nearest in that direction. */
export function GraphPicture({ graph }: { graph: DraftGraph }) {
  const t = useTranslations('authoring.graph');
  const placeOf = useLinePlace();
  const wordsOf = useNodeWords();
  const placed = useMemo(() => placeGraph(graph), [graph]);
  return (
    <div className={styles.frame}>
      <fieldset
        aria-label={t('picture')}
        className={styles.picture}
        style={{ inlineSize: placed.width, blockSize: placed.height }}
        onKeyDown={goNear}
        dir="ltr"
      >
        <svg width={placed.width} height={placed.height} aria-hidden="true">
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" className={styles.head} />
            </marker>
          </defs>
          {placed.edges.map((edge, at) => (
            <polyline
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be joined twice.
              key={at}
              className={styles[edge.kind]}
              data-negated={edge.isNegated || undefined}
              points={edge.points.map(({ x, y }) => `${x},${y}`).join(' ')}
              markerEnd="url(#arrow)"
            />
          ))}
        </svg>
        {placed.nodes.map((node) => {
          const style = {
            insetInlineStart: node.x,
            insetBlockStart: node.y,
            inlineSize: nodeSize.width,
            blockSize: nodeSize.height,
          };
          const words = wordsOf(node);
          return node.part ? (
            <PlaceLink
              key={node.id}
              className={styles.node}
              data-kind={node.kind}
              style={style}
              href={placeOf(node.part)}
            >
              <span dir="auto">{words}</span>
            </PlaceLink>
          ) : (
            <span key={node.id} className={styles.other} data-kind={node.kind} style={style}>
              <span dir="auto">{words}</span>
            </span>
          );
        })}
      </fieldset>
    </div>
  );
}

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Moves the focus to the nearest node in a direction; what lies far to the side counts as far away. */
function goNear(event: KeyboardEvent<HTMLElement>): void {
  const direction = directions[event.key];
  const from = (event.target as HTMLElement).closest('a');
  if (!direction || !from) return;
  event.preventDefault();
  const [x, y] = direction;
  const start = from.getBoundingClientRect();
  const near = [...event.currentTarget.querySelectorAll('a')]
    .map((node) => {
      const box = node.getBoundingClientRect();
      const along = (box.left - start.left) * x + (box.top - start.top) * y;
      const aside = Math.abs((box.left - start.left) * y) + Math.abs((box.top - start.top) * x);
      return { node, along, far: along + 3 * aside };
    })
    .filter(({ along }) => along > 4)
    .sort((one, other) => one.far - other.far)[0];
  near?.node.focus();
}
