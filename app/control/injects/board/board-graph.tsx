'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { dependencyGraph, type GraphEdge } from '../../../../exercise/msel/dependency-graph';
import { useView } from '../../../live/use-views';
import { Button } from '../../../parts/button';
import { useSentence } from '../../../parts/use-sentence';
import styles from './board-graph.module.css';
import type { BoardLine } from './board-lines';
import { GraphPicture } from './graph-picture';

interface BoardGraphProps {
  /** The lines that the filter leaves. */
  lines: BoardLine[];
  onChoose: (id: string) => void;
  /** The instant at which it is looked at, in epoch milliseconds. */
  at: number;
}

/** What waits for what: a picture, and the same as a list. */
export function BoardGraph({ lines, onChoose, at }: BoardGraphProps) {
  const t = useTranslations('control.board.graph');
  const view = useView();
  const graph = useMemo(() => dependencyGraph(view, at), [view, at]);
  const numbers = new Map(lines.map((line) => [line.id, line.number]));
  const waiting = lines.filter((line) => graph.edges.some(({ to }) => to === line.id));
  if (waiting.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <>
      <GraphPicture graph={graph} numbers={numbers} />
      <ul className={styles.list}>
        {waiting.map((line) => (
          <li key={line.id}>
            <Button look="text" onClick={() => onChoose(line.id)}>
              {t('line', { number: line.number, title: line.title })}
            </Button>
            <ul>
              {graph.edges
                .filter(({ to }) => to === line.id)
                .map((edge) => (
                  <li key={edgeKey(edge)} className={edge.isMet ? styles.met : styles.unmet}>
                    <EdgeWords edge={edge} number={numbers.get(edge.from)} sentence={sentenceOf(edge.from)} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );

  function sentenceOf(id: string) {
    return graph.nodes.find((node) => node.id === id)?.sentence ?? null;
  }
}

const edgeKey = ({ from, to, kind, isNegated }: GraphEdge) => [from, to, kind, isNegated].join();

function EdgeWords({
  edge,
  number,
  sentence,
}: {
  edge: GraphEdge;
  number: string | undefined;
  sentence: { key: string; values?: Record<string, string | number> } | null;
}) {
  const t = useTranslations('control.board.graph');
  const say = useSentence();
  if (edge.kind === 'contingency') return t('contingency', { number: number ?? edge.from });
  const negated = edge.isNegated ? 'yes' : 'no';
  const words = sentence
    ? say({ ...sentence, values: { ...sentence.values, negated } })
    : say({ key: 'dependency.after', values: { number: number ?? edge.from, negated } });
  return (
    <>
      {t(edge.isMet ? 'has' : 'hasNot')} {words} {edge.isOneOfSeveral ? t('oneOf') : ''}
    </>
  );
}
