import { curveBumpX, link } from 'd3-shape';
import { classNames } from '../../parts/class-names';
import type { LaidLine } from './linked-layout';
import styles from './linked-lines.module.css';

/** How a line is drawn; each look has one meaning in a picture, which its word says too. */
export const lineLooks = ['solid', 'dashed', 'dotted', 'double', 'faint'] as const;
/** One of those. */
export type LineLook = (typeof lineLooks)[number];

interface LinkedLinesProps {
  /** How many rows the picture has. */
  rows: number;
  lines: (LaidLine & { id: string; look: LineLook; isNear: boolean })[];
}

/** Rows are drawn this tall, so that curves are round to the eye before they are stretched. */
const rowSize = 10;
/** How far along the way a line has reached its row, in percent. */
const bendsUntil = 60;
const across = link<LaidLine, [number, number]>(curveBumpX)
  .source(({ from }) => [0, from * rowSize])
  .target(({ to }) => [bendsUntil, to * rowSize]);

/** Behind its word a line runs straight, so that no other crosses it there. */
const drawn = (ends: LaidLine): string => `${across(ends) ?? ''}H100`;

/** The lines between two columns. Decoration: the words say the same. */
export function LinkedLines({ rows, lines }: LinkedLinesProps) {
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 100 ${rows * rowSize}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ id, look, isNear, ...ends }) => (
        <g key={id} className={classNames(styles[look], isNear && styles.near)}>
          <path d={drawn(ends)} vectorEffect="non-scaling-stroke" />
          {look === 'double' ? (
            <path className={styles.gap} d={drawn(ends)} vectorEffect="non-scaling-stroke" />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** A short piece of a line, for the key of a picture. */
export function LineSample({ look }: { look: LineLook }) {
  return (
    <svg className={styles.sample} viewBox="0 0 28 8" aria-hidden="true">
      <g className={styles[look]}>
        <path d="M0 4H28" />
        {look === 'double' ? <path className={styles.gap} d="M0 4H28" /> : null}
      </g>
    </svg>
  );
}
