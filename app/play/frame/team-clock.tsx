'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Clock } from '../../parts/clock';
import { useOwnTeam } from '../use-own-team';
import styles from './how-long.module.css';

/** The clock that the facilitator gave this team alone; nothing when there is none. */
export function TeamClock() {
  const t = useTranslations('play.frame');
  const { timers, clock } = useView();
  const team = useOwnTeam();
  const now = useNow();
  const timer = timers.find((one) => one.team === team?.id);
  if (!timer) return null;
  return (
    <div className={styles.clock}>
      {t('teamClock')}
      <Clock remaining={timer.endsAtExercise - exerciseTime(clock, now)} size="small" isAnnounced />
    </div>
  );
}
