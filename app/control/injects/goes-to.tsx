'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Seat } from '../../../exercise/state';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { TeamGlyph } from '../../parts/team-glyph';
import styles from './inject-pane.module.css';
import type { Reach } from './recipients';

const presentOf = (state: LiveState) => state.present;

/** To whom a release goes, every person by name, to whom it does not, and why now. */
export function GoesTo({ reach, why }: { reach: Reach; why: string }) {
  const t = useTranslations('control.goesTo');
  return (
    <dl className={styles.goesTo}>
      <div>
        <dt>{t('to')}</dt>
        <dd>
          <ReachList reach={reach} />
        </dd>
      </div>
      <div>
        <dt>{t('notTo')}</dt>
        <dd>
          <NotTo reach={reach} />
        </dd>
      </div>
      <div>
        <dt>{t('why')}</dt>
        <dd>{why}</dd>
      </div>
    </dl>
  );
}

function ReachList({ reach }: { reach: Reach }) {
  const t = useTranslations('control.goesTo');
  const present = useLive(presentOf);
  const names = useNames();
  const { teams, members, screen, people } = reach;
  if (teams.length === 0 && members.length === 0 && !screen) return t('nobodyChosen');
  return (
    <>
      <b>{t('count', { count: people.length })}</b>
      {teams.map(({ team, people: inTeam }) => (
        <span key={team.id}>
          {' '}
          <span className={styles.inline}>
            <TeamGlyph place={team.place} letter={team.letter} size={18} />
          </span>{' '}
          <b>{team.name}</b>: {inTeam.length > 0 ? names(inTeam) : t('nobodyInTeam')}.
        </span>
      ))}
      {members.map(({ key, member, body, holder }) => (
        <span key={key}>
          {' '}
          <b>{t('member', { member, body })}</b>:{' '}
          {holder ? names([holder]) : <strong className={styles.nobody}>{t('nobodyHolds')}</strong>}.
        </span>
      ))}
      {screen ? <span> {t('screen')}</span> : null}
      {people.some((seat) => !present.includes(seat.id)) ? (
        <span className={styles.awayWords}> {t('onReturn')}</span>
      ) : null}
    </>
  );
}

/** Names, and who of them is away. */
function useNames(): (seats: Seat[]) => ReactNode {
  const t = useTranslations('control.goesTo');
  const format = useFormatter();
  const present = useLive(presentOf);
  return (seats) => {
    const away = seats.filter((seat) => !present.includes(seat.id));
    const list = (some: Seat[]) => format.list(some.map((seat) => seat.name));
    if (away.length === 0) return list(seats);
    const words =
      away.length < seats.length ? t('away', { names: list(away) }) : t('allAway', { count: away.length });
    return (
      <>
        {list(seats)} <span className={styles.awayWords}>{words}</span>
      </>
    );
  };
}

function NotTo({ reach }: { reach: Reach }) {
  const t = useTranslations('control.goesTo');
  const format = useFormatter();
  const { notTo, teams, screen } = reach;
  const others =
    notTo.length === 0
      ? t('everyTeam')
      : teams.length === 0
        ? t('noTeam')
        : t('others', { names: format.list(notTo.map((team) => team.name)) });
  return (
    <>
      {others} {screen ? null : t('noScreen')}
    </>
  );
}
