import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../exercise/exercise-clock';
import type { LineReading, State } from '../../exercise/state';
import { classNames } from '../parts/class-names';
import { ConfidenceBars } from '../parts/confidence-bars';
import { ExerciseTime } from '../parts/exercise-time';
import { DirectionArrow } from '../parts/situation-line';
import styles from './board-cell.module.css';
import type { BoardLine } from './board-lines';

export interface BoardCellProps {
  line: BoardLine;
  view: State;
  /** One row: name and arrow with its word. */
  isShort: boolean;
}

/** One line of the board at ten metres. Arrows never animate; a line nobody has looked at says so. */
export function BoardCell({ line, view, isShort }: BoardCellProps) {
  const t = useTranslations('room.board');
  const { id, name } = line.line;
  return (
    <li className={classNames(styles.cell, isShort && styles.short)}>
      <p className={styles.name}>{isShort ? t(`short.${id}`) : name}</p>
      {line.reading ? (
        <Reading reading={line.reading} was={line.was} view={view} isShort={isShort} />
      ) : (
        <p className={styles.unseen}>{t('notSeen')}</p>
      )}
    </li>
  );
}

interface ReadingProps {
  reading: LineReading;
  was: BoardLine['was'];
  view: State;
  isShort: boolean;
}

function Reading({ reading, was, view, isShort }: ReadingProps) {
  const t = useTranslations('parts.situation');
  return (
    <div className={styles.reading}>
      <DirectionArrow direction={reading.direction} />
      <p className={styles.words}>
        <b className={classNames(styles.word, styles[reading.direction])}>{t(reading.direction)}</b>
        {was && !isShort ? (
          <span className={styles.was}>{t('was', { direction: t(`lower.${was}`) })}</span>
        ) : null}
      </p>
      {isShort ? null : (
        <p className={styles.meta}>
          <ConfidenceBars level={reading.confidence} />
          <span>
            {t.rich('seen', { time: () => <ExerciseTime at={exerciseTime(view.clock, reading.at)} bare /> })}
          </span>
        </p>
      )}
    </div>
  );
}
