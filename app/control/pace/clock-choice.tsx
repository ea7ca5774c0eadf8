import { useTranslations } from 'next-intl';
import type { StoryTeam } from '../../../exercise/story';
import type { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import styles from './team-clocks.module.css';

/** Lengths that are offered, in minutes. */
const lengths = [2, 3, 5, 10] as const;

/** A team with the lengths that a clock of its own may have: set with one press, warning the team a minute before the end. */
export function ClockChoice({ team, command }: { team: StoryTeam; command: ReturnType<typeof useCommand> }) {
  const t = useTranslations('control.timer');
  return (
    <li>
      <span className={styles.name}>{team.shortName}</span>
      {lengths.map((minutes) => (
        <Button
          key={minutes}
          look="text"
          size="small"
          disabled={command.isWaiting}
          aria-label={t('setLabel', { minutes, team: team.name })}
          onClick={() => void command.give({ type: 'SetTeamTimer', team: team.id, minutes })}
        >
          {t('minutes', { minutes })}
        </Button>
      ))}
    </li>
  );
}
