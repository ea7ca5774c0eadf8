'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Release } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { ExerciseTime } from '../../parts/exercise-time';
import { usePace } from '../pace/use-pace';
import { secondsLeft } from './msel-line';
import styles from './msel-table.module.css';
import { ReachGlyphs } from './reach-glyphs';

/** A release that no line of the MSEL stands for, below the lines. */
export function WrittenRow({
  release,
  isShown,
  onChoose,
}: {
  release: Release;
  isShown: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations('control.msel');
  const view = useView();
  const { time } = usePace();
  const { status, content, recipients, decidedAt } = release;
  const words = {
    'going-out': t('state.goingOut', { seconds: secondsLeft(release, time) }),
    held: t('state.held'),
    released: t('state.releasedPlain'),
    recalled: t('state.recalled'),
    'taken-back': '',
  };
  return (
    <tr className={classNames(styles.row, styles.done, isShown && styles.shown)} onClick={onChoose}>
      <td className={styles.figure}>+</td>
      <td className={styles.figure}>
        <ExerciseTime at={exerciseTime(view.clock, decidedAt)} bare />
      </td>
      <td>
        <button type="button" className={styles.title} aria-current={isShown || undefined}>
          {content.title}
        </button>
      </td>
      <td>
        <ReachGlyphs teams={recipients.teams} seats={recipients.seats.length} screen={recipients.screen} />
      </td>
      <td className={styles.figure}>{words[status]}</td>
    </tr>
  );
}
