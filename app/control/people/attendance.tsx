'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { TeamGlyph } from '../../parts/team-glyph';
import { playersOf, teamsOf } from '../frame/console-tools';
import { StandIn } from '../rehearsal/stand-in';
import styles from './attendance.module.css';
import { PersonRow } from './person-row';

/** The people by team as they join: who is here, who has read the rules, and the ways to balance the teams. */
export function Attendance() {
  const t = useTranslations('control.people');
  const view = useView();
  return (
    <div className={styles.teams}>
      {teamsOf(view).map((team) => {
        const people = playersOf(view, team.id);
        return (
          <section key={team.id} className={styles.team} aria-label={team.name}>
            <h3 className={styles.name}>
              <TeamGlyph place={team.place} letter={team.letter} size={22} />
              {team.name}
              <span className={styles.places}>
                {t('places', { people: people.length, places: team.places })}
              </span>
            </h3>
            {people.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
            <StandIn team={team.id} places={team.places} />
            <ul>
              {people.map((seat) => (
                <PersonRow key={seat.id} seat={seat} />
              ))}
            </ul>
          </section>
        );
      })}
      <OthersList />
    </div>
  );
}

/** Staff, observers and the room screen. */
function OthersList() {
  const t = useTranslations('control.people');
  const view = useView();
  const others = Object.values(view.seats).filter((seat) => seat.role !== 'player' && !seat.removed);
  return (
    <section className={styles.team} aria-label={t('staff')}>
      <h3 className={styles.name}>{t('staff')}</h3>
      <ul>
        {others.map((seat) => (
          <PersonRow key={seat.id} seat={seat} />
        ))}
      </ul>
    </section>
  );
}
