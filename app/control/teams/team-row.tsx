'use client';

import { useTranslations } from 'next-intl';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import { type PlacedTeam, playersOf } from '../frame/console-tools';
import { TeamActs } from './team-acts';
import { TeamCardCell } from './team-card-cell';
import { cardProgress, latestRead, quietAfterMs, silentFor } from './team-progress';
import styles from './teams-table.module.css';

const presentOf = (state: LiveState) => state.present;
const draftingOf = (state: LiveState) => state.drafting;
/** From this many seats on the figure stands alone. */
const mostSquares = 8;

/** One team of the table, with its acts in a second row when there is something to do. */
export function TeamRow({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.teams');
  const view = useView();
  const now = useNow();
  const drafting = useLive(draftingOf);
  const progress = cardProgress(view, drafting, team.id);
  const silent = silentFor(view, drafting, team.id, now);
  const read = latestRead(view, team.id);
  const isQuiet =
    view.step?.step === 'decide' && progress.kind !== 'counts' && silent !== null && silent > quietAfterMs;
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
          <HereCell team={team} />
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
      <TeamActs team={team} progress={progress} isQuiet={isQuiet} />
    </>
  );
}

function HereCell({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.teams');
  const view = useView();
  const present = useLive(presentOf);
  const people = playersOf(view, team.id);
  const here = people.filter((seat) => present.includes(seat.id));
  return (
    <>
      {t('of', { count: here.length, of: people.length })}
      {people.length > 0 && people.length <= mostSquares ? (
        <span className={styles.squares} aria-hidden="true">
          {people.map((seat) => (
            <i key={seat.id} className={classNames(!here.includes(seat) && styles.hollow)} />
          ))}
        </span>
      ) : null}
    </>
  );
}
