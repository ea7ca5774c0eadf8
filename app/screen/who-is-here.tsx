import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { TeamGlyph } from '../parts/team-glyph';
import { useListed } from '../parts/use-listed';
import { FitBox } from './fit-box';
import { RoomKicker } from './room-kicker';
import styles from './who-is-here.module.css';

/** How many names a team shows at most; a class that is larger is counted. */
const namesMax = 14;

/** The people who have come, by team, in the order in which they came. */
export function WhoIsHere({ view }: { view: State }) {
  const t = useTranslations('room.here');
  const listed = useListed();
  const players = Object.values(view.seats).filter((seat) => seat.role === 'player' && !seat.removed);
  const teams = view.opening?.teams ?? [];
  return (
    <>
      <RoomKicker as="h2" note={t('count', { count: players.length })}>
        {t('title')}
      </RoomKicker>
      <FitBox content={players.map((seat) => seat.name).join()} className={styles.fit}>
        <div className={styles.teams}>
          {teams.map((team, place) => {
            const names = players.filter((seat) => seat.team === team.id).map((seat) => seat.name);
            return (
              <section key={team.id} className={styles.team}>
                <h3 className={styles.name}>
                  <TeamGlyph place={place} letter={team.letter} size="1.1em" />
                  {team.name}
                </h3>
                <p className={styles.count}>{t('places', { count: names.length, places: team.places })}</p>
                <p className={styles.people}>{listed(names.slice(-namesMax))}</p>
                {names.length > namesMax ? (
                  <p className={styles.count}>{t('more', { count: names.length - namesMax })}</p>
                ) : null}
              </section>
            );
          })}
        </div>
      </FitBox>
    </>
  );
}
