'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import styles from './team-clocks.module.css';

/** Lengths that are offered, in minutes. */
const lengths = [2, 3, 5, 10] as const;

/** Clocks of single teams: set with one press, seen by that team alone, and warning it a minute before the end. */
export function TeamClocks() {
  const t = useTranslations('control.timer');
  const view = useView();
  const { give, isWaiting, refusal } = useCommand();
  const maySet = useMay('SetTeamTimer');
  if (!maySet && view.timers.length === 0) return null;
  return (
    <section aria-labelledby="team-clocks">
      <Kicker id="team-clocks">{t('title')}</Kicker>
      <ul className={styles.clocks}>
        {(view.opening?.teams ?? []).map((team) => (
          <li key={team.id}>
            <span className={styles.name}>{team.shortName}</span>
            <TeamClock team={team.id} />
            {maySet
              ? lengths.map((minutes) => (
                  <Button
                    key={minutes}
                    look="text"
                    size="small"
                    disabled={isWaiting}
                    aria-label={t('setLabel', { minutes, team: team.name })}
                    onClick={() => void give({ type: 'SetTeamTimer', team: team.id, minutes })}
                  >
                    {t('minutes', { minutes })}
                  </Button>
                ))
              : null}
            {maySet && view.timers.some((timer) => timer.team === team.id) ? (
              <Button
                look="text"
                size="small"
                disabled={isWaiting}
                aria-label={t('stopLabel', { team: team.name })}
                onClick={() => void give({ type: 'StopTeamTimer', team: team.id })}
              >
                {t('stop')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
    </section>
  );
}

function TeamClock({ team }: { team: string }) {
  const { timers, clock } = useView();
  const now = useNow();
  const timer = timers.find((one) => one.team === team);
  if (!timer) return null;
  return (
    <Clock
      remaining={timer.endsAtExercise - exerciseTime(clock, now)}
      isHeld={clock.pausedAt !== null}
      size="small"
    />
  );
}
