'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import { useViewParts } from '../frame/use-view-parts';
import { ClockChoice } from './clock-choice';
import { RunningClock } from './running-clock';
import styles from './team-clocks.module.css';

/** Clocks of single teams: those that run, and behind one press the way to set one. A team alone sees its own. */
export function TeamClocks() {
  const t = useTranslations('control.timer');
  const { timers, opening } = useViewParts('timers', 'opening');
  const command = useCommand();
  const maySet = useMay('SetTeamTimer');
  if (!maySet && timers.length === 0) return null;
  const teams = opening?.teams ?? [];
  return (
    <section aria-labelledby="team-clocks">
      <Kicker id="team-clocks">{t('title')}</Kicker>
      <ul className={styles.clocks}>
        {timers.map((timer) => (
          <RunningClock
            key={timer.team}
            timer={timer}
            team={teams.find(({ id }) => id === timer.team)}
            command={maySet ? command : null}
          />
        ))}
      </ul>
      {maySet ? (
        <details className={styles.set}>
          <summary>{t('set')}</summary>
          <ul className={styles.clocks}>
            {teams.map((team) => (
              <ClockChoice key={team.id} team={team} command={command} />
            ))}
          </ul>
        </details>
      ) : null}
      <RefusalText refusal={command.refusal} />
    </section>
  );
}
