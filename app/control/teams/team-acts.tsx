'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { classNames } from '../../parts/class-names';
import type { PlacedTeam } from '../frame/console-tools';
import { usePace } from '../pace/use-pace';
import { useLongAway } from '../people/use-away';
import { CloseSigning } from './close-signing';
import { SilenceActs } from './silence-acts';
import type { TeamStatus } from './team-status';
import styles from './teams-table.module.css';

/** From this much left of a step on, closing the signing is offered. In milliseconds. */
const lastMinuteMs = 60_000;

/** What can be done for a team now: a row of its own, so that nothing else moves. */
export function TeamActs({
  team,
  status: { progress, isQuiet, lastSign, stale },
}: {
  team: PlacedTeam;
  status: TeamStatus;
}) {
  const t = useTranslations('control.teams');
  const format = useFormatter();
  const { remaining } = usePace();
  const mayClose = useMay('CloseSigning');
  const away = useLongAway(team.id);
  const isClosing = (remaining !== null && remaining < lastMinuteMs) || isQuiet;
  const canClose = mayClose && progress.kind === 'draft' && isClosing;
  if (!isQuiet && !canClose && away.length === 0 && stale.length === 0) return null;
  return (
    <tr className={classNames(styles.acts, isQuiet && styles.quiet)}>
      <td colSpan={5}>
        <div className={styles.actsInner}>
          {away.length > 0 ? (
            <span className={styles.hint}>
              {t('away', { count: away.length, names: format.list(away.map((seat) => seat.name)) })}
            </span>
          ) : null}
          {stale.length > 0 ? (
            <span className={styles.hint}>
              {t('stale', { count: stale.length, names: format.list(stale.map((seat) => seat.name)) })}
            </span>
          ) : null}
          {isQuiet && lastSign !== null ? <SilenceActs team={team} lastSign={lastSign} /> : null}
          {canClose && progress.kind === 'draft' ? <CloseSigning team={team} progress={progress} /> : null}
        </div>
      </td>
    </tr>
  );
}
