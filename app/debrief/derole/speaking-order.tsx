'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { TeamGlyph } from '../../parts/team-glyph';
import { teamOf } from '../read/team-of';
import styles from './speaking-order.module.css';

/** Who speaks in which order: first whoever spoke for the other side, then team by team, then staff. */
export function SpeakingOrder({ view }: { view: State }) {
  const t = useTranslations('debrief.derole');
  const { opening } = view;
  if (!opening) return null;
  const { name, letter } = opening.respondent;
  return (
    <ol className={styles.order}>
      <li className={styles.group}>
        <h2 className={styles.formerly}>
          <TeamGlyph place="control" letter={letter} size="1.5rem" />
          {t('first')}
        </h2>
        <p className={styles.people}>{t('respondent', { respondent: name })}</p>
        <RedPeople view={view} />
      </li>
      {opening.teams.map(({ id }) => (
        <TeamPeople key={id} view={view} team={id} />
      ))}
      <li className={styles.group}>
        <h2 className={styles.formerly}>{t('last')}</h2>
        <p className={styles.people}>{t('staff')}</p>
      </li>
    </ol>
  );
}

/** Whoever played the other side live puts the role down before anybody else. */
function RedPeople({ view }: { view: State }) {
  const red = Object.values(view.seats).filter((seat) => seat.role === 'red');
  if (red.length === 0) return null;
  return (
    <ul className={styles.people}>
      {red.map((person) => (
        <li key={person.id}>{person.name}</li>
      ))}
    </ul>
  );
}

function TeamPeople({ view, team }: { view: State; team: string }) {
  const t = useTranslations('debrief.derole');
  const { place, letter, name } = teamOf(view, team);
  const people = Object.values(view.seats).filter((seat) => seat.team === team && !seat.removed);
  return (
    <li className={styles.group}>
      <h2 className={styles.formerly}>
        <TeamGlyph place={place} letter={letter} size="1.5rem" />
        {t('formerly', { team: name })}
      </h2>
      <ul className={styles.people}>
        {people.length === 0 ? <li>{t('nobody')}</li> : null}
        {people.map((person) => (
          <li key={person.id}>{person.name}</li>
        ))}
      </ul>
    </li>
  );
}
