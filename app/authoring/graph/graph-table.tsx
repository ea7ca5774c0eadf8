'use client';

import { useTranslations } from 'next-intl';
import { useLinePlace } from '../frame/line-place';
import { PlaceLink } from '../frame/use-place';
import type { DraftGraph, GraphEdge } from './draft-graph';
import styles from './graph.module.css';
import { useNodeWords } from './use-node-words';

/** The graph as a table: each line with what it waits for and what it stands in for. */
export function GraphTable({ graph }: { graph: DraftGraph }) {
  const t = useTranslations('authoring.graph');
  const placeOf = useLinePlace();
  const wordsOf = useNodeWords();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const lines = graph.nodes.filter(({ part }) => part !== null);
  const edgesOf = (id: string, kind: GraphEdge['kind'], end: 'from' | 'to' = 'to') =>
    graph.edges.filter((edge) => edge.kind === kind && edge[end] === id);
  return (
    <table className={styles.table}>
      <caption>{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('inject')}</th>
          <th scope="col">{t('waitsFor')}</th>
          <th scope="col">{t('standsInFor')}</th>
          <th scope="col">{t('branches')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((node) => (
          <tr key={node.id}>
            <th scope="row">
              <PlaceLink href={placeOf(node.part)}>{wordsOf(node)}</PlaceLink>
            </th>
            <td>
              {edgesOf(node.id, 'waits').map((edge) => (
                <p key={edge.from + edge.isNegated}>
                  {edge.isNegated
                    ? t('not', { what: wordsOf(nodes.get(edge.from)) })
                    : wordsOf(nodes.get(edge.from))}
                </p>
              ))}
            </td>
            <td>
              {edgesOf(node.id, 'contingency').map((edge) => (
                <p key={edge.from}>{wordsOf(nodes.get(edge.from))}</p>
              ))}
            </td>
            <td>
              {edgesOf(node.id, 'branch', 'from').map((edge) => (
                <p key={edge.to}>{wordsOf(nodes.get(edge.to))}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
