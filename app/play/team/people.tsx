'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { useOwnTeam } from '../use-own-team';
import { useTeamSeats } from '../use-team-seats';
import styles from './people.module.css';

/** The people of the team, whom they speak for, and whether their screen is here. */
export function People() {
  const t = useTranslations('play.team');
  const { opening } = useView();
  const team = useOwnTeam();
  const people = useTeamSeats();
  const memberOf = (body: string, id: string) =>
    opening?.bodies.find((one) => one.id === body)?.members.find((member) => member.id === id)?.name;
  const here = people.filter((person) => person.isHere).length;
  return (
    <section>
      <Kicker note={t('here', { here, count: people.length })}>{team?.name}</Kicker>
      <ul>
        {people.map(({ seat, isHere, isOwn }) => (
          <li key={seat.id} className={styles.person}>
            <span>
              {isOwn ? t('you', { name: seat.name }) : seat.name}
              {seat.member ? (
                <span className={styles.member}>
                  {t('speaksFor', { member: memberOf(seat.member.body, seat.member.id) ?? '' })}
                </span>
              ) : null}
            </span>
            <span className={styles.state}>{t(isHere ? 'isHere' : 'isAway')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
