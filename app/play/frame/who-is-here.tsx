'use client';

import { useTranslations } from 'next-intl';
import { useListed } from '../../parts/use-listed';
import { useTeamSeats } from '../use-team-seats';
import styles from './who-is-here.module.css';

/** Who of the team is here, by name. */
export function WhoIsHere() {
  const t = useTranslations('play.frame');
  const listed = useListed();
  const people = useTeamSeats();
  if (people.length === 0) return null;
  const here = people.filter((person) => person.isHere);
  const names = here.map((person) =>
    person.isOwn ? t('you', { name: person.seat.name }) : person.seat.name,
  );
  return (
    <p className={styles.who}>
      {t('here', { here: here.length, count: people.length, names: listed(names) })}
    </p>
  );
}
