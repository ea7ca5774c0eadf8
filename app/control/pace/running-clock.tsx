import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { TeamTimer } from '../../../exercise/state';
import type { StoryTeam } from '../../../exercise/story';
import type { useCommand } from '../../live/use-command';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import styles from './team-clocks.module.css';

/** A clock of one team as it runs. */
export interface RunningClockProps {
  timer: TeamTimer;
  team: StoryTeam | undefined;
  /** Null for those who may not stop it. */
  command: ReturnType<typeof useCommand> | null;
}

/** How long a team still has by its own clock, and the way to stop it. */
export function RunningClock({ timer, team, command }: RunningClockProps) {
  const t = useTranslations('control.timer');
  const { clock } = useView();
  const now = useNow();
  return (
    <li>
      <span className={styles.name}>{team?.shortName}</span>
      <Clock
        remaining={timer.endsAtExercise - exerciseTime(clock, now)}
        isHeld={clock.pausedAt !== null}
        size="small"
      />
      {command ? (
        <Button
          look="text"
          size="small"
          disabled={command.isWaiting}
          aria-label={t('stopLabel', { team: team?.name ?? '' })}
          onClick={() => void command.give({ type: 'StopTeamTimer', team: timer.team })}
        >
          {t('stop')}
        </Button>
      ) : null}
    </li>
  );
}
