'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../../parts/class-names';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import type { PlacedTeam } from '../frame/console-tools';
import { TeamActs } from './team-acts';
import { TeamCardCell } from './team-card-cell';
import type { TeamStatus } from './team-status';
import styles from './teams-table.module.css';
import { useTeamStatus } from './use-team-status';

/** From this many seats on the figure stands alone. */
const mostSquares = 8;

/** One team of the table, with its acts in a second row when there is something to do. */
export function TeamRow({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.teams');
  const status = useTeamStatus(team.id);
  const { progress, silent, read, isQuiet } = status;
  return (
    <>
      <tr className={classNames(styles.row, isQuiet && styles.quiet)}>
        <th scope="row" className={styles.team}>
          <span className={styles.plate}>
            <TeamGlyph place={team.place} letter={team.letter} size={22} />
            <span className={styles.fullName}>{team.name}</span>
            <span className={styles.shortName}>{team.shortName}</span>
          </span>
        </th>
        <td className={styles.figure}>
          <HereCell status={status} />
        </td>
        <td className={styles.figure} title={read ? read.release.content.title : undefined}>
          {read ? t('of', { count: read.read.length, of: read.of }) : t('none')}
        </td>
        <td>
          <TeamCardCell team={team.id} progress={progress} />
        </td>
        <td className={classNames(styles.figure, styles.silent)}>
          {silent === null ? t('none') : <bdi>{formatMinutes(silent)}</bdi>}
        </td>
      </tr>
      <TeamActs team={team} status={status} />
    </>
  );
}

function HereCell({ status: { people, here, out, stale } }: { status: TeamStatus }) {
  const t = useTranslations('control.teams');
  return (
    <>
      {t('of', { count: here.length, of: people.length })}
      {people.length > 0 && people.length <= mostSquares ? (
        <span className={styles.squares} aria-hidden="true">
          {people.map((seat) => (
            <i
              key={seat.id}
              className={classNames(
                !here.includes(seat) && styles.hollow,
                stale.includes(seat) && styles.stale,
              )}
            />
          ))}
        </span>
      ) : null}
      {out.length > 0 ? <span className={styles.hint}>{t('out', { count: out.length })}</span> : null}
    </>
  );
}
