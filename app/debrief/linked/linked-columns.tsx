'use client';

import type { ReactNode } from 'react';
import { classNames } from '../../parts/class-names';
import styles from './linked-columns.module.css';
import { type LinkedLine, type LinkedNode, linkedLayout } from './linked-layout';
import { type LineLook, LinkedLines } from './linked-lines';
import { useRovingList } from './use-roving-list';

/** A thing with what is written on it. */
export interface DrawnNode extends LinkedNode {
  label: ReactNode;
  /** For assistive technology, where the label is more than text. */
  name: string;
}

/** A line with its look and its word, which stands at its end. */
export interface DrawnLine extends LinkedLine {
  look: LineLook;
  /** Null where the columns on both sides say all of it. */
  word: ReactNode | null;
  /** All of it in one sentence: "North joins on conditions: A corridor". */
  name: string;
}

interface LinkedColumnsProps {
  label: string;
  /** How the arrow keys go. */
  keys: string;
  /** What each column holds. */
  heads: string[];
  nodes: DrawnNode[];
  lines: DrawnLine[];
  chosen: string | null;
  /** Null on paper. */
  onChoose: ((id: string) => void) | null;
}

/** Things in columns with lines between them: line style and word say what a line is, colour only that it was chosen. */
export function LinkedColumns({ label, keys, heads, nodes, lines, chosen, onChoose }: LinkedColumnsProps) {
  const layout = linkedLayout(nodes, lines);
  const spoken = lines.filter(({ word }) => word !== null);
  const roving = useRovingList([...nodes, ...spoken].map(({ id }) => id));
  const isNear = isNearTo(chosen, lines);
  const height = `calc(${layout.rows} * var(--row))`;
  return (
    <figure className={styles.figure} aria-label={label}>
      {onChoose ? <p className={styles.keys}>{keys}</p> : null}
      <div className={styles.heads} aria-hidden="true">
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <div className={styles.columns} style={{ blockSize: height }}>
        {heads.map((head, column) => (
          <div key={head} className={styles.column} style={{ gridColumn: column * 2 + 1 }}>
            {nodes
              .filter((node) => node.column === column)
              .map((node) => {
                const { row, rows } = layout.nodes.get(node.id) ?? { row: 0, rows: 1 };
                return (
                  <Mark
                    key={node.id}
                    id={node.id}
                    name={node.name}
                    className={classNames(styles.node, isNear(node.id) && styles.near)}
                    style={{
                      insetBlockStart: `calc(${row} * var(--row))`,
                      minBlockSize: `calc(${rows} * var(--row))`,
                    }}
                    isChosen={chosen === node.id}
                    roving={roving}
                    onChoose={onChoose}
                  >
                    {node.label}
                  </Mark>
                );
              })}
          </div>
        ))}
        {heads.slice(1).map((head, index) => {
          const between = lines.filter(({ from }) =>
            nodes.some(({ id, column }) => id === from && column === index),
          );
          return (
            <div key={head} className={styles.between} style={{ gridColumn: index * 2 + 2 }}>
              <LinkedLines
                rows={layout.rows}
                lines={between.map(({ id, look }) => ({
                  ...{ id, look, isNear: isNear(id) },
                  ...(layout.lines.get(id) ?? { from: 0, to: 0 }),
                }))}
              />
              {between
                .filter(({ word }) => word !== null)
                .map((line) => (
                  <Mark
                    key={line.id}
                    id={line.id}
                    name={line.name}
                    className={classNames(styles.word, isNear(line.id) && styles.near)}
                    style={{ insetBlockStart: `calc(${layout.lines.get(line.id)?.to ?? 0} * var(--row))` }}
                    isChosen={chosen === line.id}
                    roving={roving}
                    onChoose={onChoose}
                  >
                    {line.word}
                  </Mark>
                ))}
            </div>
          );
        })}
      </div>
    </figure>
  );
}

/** Whether something belongs to what was chosen: the thing itself, its lines, and what these lead to. */
function isNearTo(chosen: string | null, lines: DrawnLine[]): (id: string) => boolean {
  if (chosen === null) return () => false;
  const touching = lines.filter(({ id, from, to }) => [id, from, to].includes(chosen));
  const near = new Set([chosen, ...touching.flatMap(({ id, from, to }) => [id, from, to])]);
  return (id) => near.has(id);
}

interface MarkProps {
  id: string;
  name: string;
  className: string;
  style: Record<string, string>;
  isChosen: boolean;
  roving: ReturnType<typeof useRovingList>;
  onChoose: ((id: string) => void) | null;
  children: ReactNode;
}

function Mark({ id, name, className, style, isChosen, roving, onChoose, children }: MarkProps) {
  const look = { className, style };
  if (!onChoose) return <span {...look}>{children}</span>;
  return (
    <button
      type="button"
      {...look}
      aria-label={name}
      aria-pressed={isChosen}
      onClick={() => onChoose(id)}
      {...roving(id)}
    >
      {children}
    </button>
  );
}
