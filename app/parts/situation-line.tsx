import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Confidence, Direction } from '../../framework/situation-lines';
import { classNames } from './class-names';
import { ConfidenceBars } from './confidence-bars';
import { ExerciseTime } from './exercise-time';
import styles from './situation-line.module.css';

const arrows: Record<Direction, string> = {
  worsening: 'M12 2v19M3.5 13 12 21.2 20.5 13',
  mixed: 'M6.4 21V4.2M2.6 8.2 6.4 4.2 10.2 8.2M17.6 3v16.8M13.8 15.8 17.6 19.8 21.4 15.8',
  steady: 'M2 12h19M13 3.5 21.2 12 13 20.5',
  easing: 'M12 22V3M3.5 11 12 2.8 20.5 11',
};

/** The arrow alone; always beside a word. */
export function DirectionArrow({ direction }: { direction: Direction }) {
  return (
    <svg className={classNames(styles.arrow, styles[direction])} viewBox="0 0 24 24" aria-hidden="true">
      <path d={arrows[direction]} />
    </svg>
  );
}

/** Arrow and word. */
export function DirectionWord({ direction }: { direction: Direction }) {
  const t = useTranslations('parts.situation');
  return (
    <span className={styles.direction}>
      <DirectionArrow direction={direction} />
      {t(direction)}
    </span>
  );
}

export interface SituationLineProps {
  name: ReactNode;
  direction: Direction;
  confidence: Confidence;
  /** Exercise time at which it was last seen; null when nobody has looked yet. */
  lastSeenAt: number | null;
  /** The direction before this move, when it changed in it. */
  was?: Direction | null;
  /** `board` scales with the room screen. */
  size?: 'row' | 'board';
  /** Stands at the end of a row, for the one who may move the arrow. */
  action?: ReactNode;
}

/** One of the nine situation lines. Arrows never animate; a change says what it was until the next move. */
export function SituationLine(props: SituationLineProps) {
  return props.size === 'board' ? <BoardLine {...props} /> : <RowLine {...props} />;
}

function RowLine({ name, direction, confidence, lastSeenAt, was, action }: SituationLineProps) {
  const t = useTranslations('parts.situation');
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        {name}
        {was && was !== direction ? (
          <span className={styles.was}>{t('was', { direction: t(`lower.${was}`) })}</span>
        ) : null}
      </span>
      <DirectionWord direction={direction} />
      <span>
        <ConfidenceBars level={confidence} />
      </span>
      <span className={styles.seen}>
        {lastSeenAt === null ? t('notSeen') : <ExerciseTime at={lastSeenAt} bare />}
      </span>
      {action}
    </div>
  );
}

function BoardLine({ name, direction, confidence, lastSeenAt, was }: SituationLineProps) {
  const t = useTranslations('parts.situation');
  return (
    <div className={styles.board}>
      <span className={styles.name}>{name}</span>
      <DirectionArrow direction={direction} />
      <span className={classNames(styles.word, styles[direction])}>{t(direction)}</span>
      <span className={styles.meta}>
        <ConfidenceBars level={confidence} />
        {lastSeenAt === null ? null : (
          <span>{t.rich('seen', { time: () => <ExerciseTime at={lastSeenAt} bare /> })}</span>
        )}
        {was && was !== direction ? <span>{t('was', { direction: t(`lower.${was}`) })}</span> : null}
      </span>
    </div>
  );
}
