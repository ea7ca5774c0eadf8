import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { classNames } from '../parts/class-names';
import { BoardCell } from './board-cell';
import { boardLines } from './board-lines';
import { RoomKicker } from './room-kicker';
import styles from './situation-board.module.css';

/** The nine lines: three by three, or as a list of arrows and words in a column. */
export function SituationBoard({ view, shape = 'grid' }: { view: State; shape?: 'grid' | 'column' }) {
  const t = useTranslations('room.board');
  return (
    <section>
      <RoomKicker as="h2" note={shape === 'grid' ? t('note') : null}>
        {t('title')}
      </RoomKicker>
      <ul className={classNames(styles.board, styles[shape])}>
        {boardLines(view).map((line) => (
          <BoardCell key={line.line.id} line={line} view={view} isShort={shape === 'column'} />
        ))}
      </ul>
    </section>
  );
}
