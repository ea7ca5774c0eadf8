'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { stepNow } from '../step-now';
import styles from './how-long.module.css';
import { StepClock, StepClockBar } from './step-clock';
import { TeamClock } from './team-clock';

/** How long the open step has by the plan. */
export function HowLong() {
  const t = useTranslations('play.frame');
  const step = stepNow(useView());
  const until = step ? step.openedAtExercise + step.minutes * 60_000 : null;
  return (
    <section className={styles.long}>
      <Kicker
        note={until === null ? undefined : t.rich('until', { time: () => <ExerciseTime at={until} /> })}
      >
        {t('howLong')}
      </Kicker>
      <div className={styles.clock}>
        <StepClock isAnnounced />
      </div>
      <StepClockBar />
      <TeamClock />
    </section>
  );
}
