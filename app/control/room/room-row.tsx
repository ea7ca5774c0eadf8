'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Seat } from '../../../exercise/state';
import { useSeat } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Tag } from '../../parts/tag';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import type { PlacedTeam } from '../frame/console-tools';
import type { TeamStatus } from '../teams/team-status';
import { useTeamStatus } from '../teams/use-team-status';
import type { RoomColumn } from './room-columns';
import styles from './room-table.module.css';

/** One team: people by name where something is to be done, figures where not. */
export function RoomRow({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.room');
  const status = useTeamStatus(team.id);
  const { read, progress, submitted, isLocked, vote, silent, isQuiet } = status;
  const isBlind = useSeat()?.role === 'simcell';
  return (
    <tr className={classNames(isQuiet && styles.quiet)}>
      <th scope="row" className={styles.team}>
        <TeamGlyph place={team.place} letter={team.letter} size={22} />
        {team.shortName}
      </th>
      <Cell name="people">
        <PeopleWords status={status} />
      </Cell>
      <Cell name="read">{read ? t('of', { count: read.read.length, of: read.of }) : t('none')}</Cell>
      <Cell name="drafting">
        {progress.kind === 'draft'
          ? progress.draft.penName
            ? t('writes', { name: progress.draft.penName, filled: progress.draft.filled })
            : t('lines', { filled: progress.draft.filled })
          : t('none')}
      </Cell>
      <Cell name="submitted">{submitted > 0 ? t('cards', { count: submitted }) : t('none')}</Cell>
      <Cell name="forecast">{isLocked && !isBlind ? t('locked') : t('none')}</Cell>
      <Cell name="voted">
        {vote ? t('of', { count: vote.cast.length, of: vote.rule.members.length }) : t('none')}
      </Cell>
      <Cell name="silent">
        {silent === null ? t('none') : <bdi>{formatMinutes(silent)}</bdi>}
        {isQuiet ? <Tag tone="asked">{t('quiet')}</Tag> : null}
      </Cell>
    </tr>
  );
}

/** A cell that carries the name of its column, for the phone. */
function Cell({ name, children }: { name: RoomColumn; children: ReactNode }) {
  const t = useTranslations('control.room.columns');
  return (
    <td className={styles.cell} data-label={t(name)}>
      <span>{children}</span>
    </td>
  );
}

function PeopleWords({ status: { people, here, away, out, stale } }: { status: TeamStatus }) {
  const t = useTranslations('control.room');
  const format = useFormatter();
  const names = (seats: Seat[]) => format.list(seats.map((seat) => seat.name));
  return (
    <>
      {t('here', { count: here.length, of: people.length })}
      {away.length > 0 ? <span className={styles.away}>{t('away', { names: names(away) })}</span> : null}
      {stale.length > 0 ? <span className={styles.stale}>{t('stale', { names: names(stale) })}</span> : null}
      {out.length > 0 ? <span className={styles.away}>{t('out', { names: names(out) })}</span> : null}
    </>
  );
}
