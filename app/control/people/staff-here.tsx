'use client';

import { useTranslations } from 'next-intl';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useSeat } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { useDesk } from '../frame/desk-context';
import { useViewParts } from '../frame/use-view-parts';
import styles from '../messages/messages.module.css';

const presentOf = (state: LiveState) => state.present;

/** Who runs the exercise and whether their devices are here; the room screen among them. */
export function StaffHere() {
  const t = useTranslations('control.staff');
  const tRoles = useTranslations('control.people.roles');
  const { seats } = useViewParts('seats');
  const own = useSeat();
  const present = useLive(presentOf);
  const { showTab } = useDesk();
  const staff = Object.values(seats).filter(
    (seat) => !seat.removed && !['player', 'observer', 'red', 'screen'].includes(seat.role),
  );
  const screens = Object.values(seats).filter((seat) => seat.role === 'screen' && present.includes(seat.id));
  return (
    <section className={styles.section} aria-label={t('title')}>
      <Kicker
        note={
          <Button look="text" onClick={() => showTab('people')}>
            {t('everybody')}
          </Button>
        }
      >
        {t('title')}
      </Kicker>
      <ul>
        {staff.map((seat) => (
          <li key={seat.id} className={styles.staff}>
            <span>
              {t('member', {
                name: seat.id === own?.id ? t('you', { name: seat.name }) : seat.name,
                role: tRoles(seat.role),
              })}
            </span>
            {present.includes(seat.id) ? null : <span className={styles.quiet}>{t('away')}</span>}
          </li>
        ))}
        <li className={styles.staff}>
          {screens.length > 0 ? t('screenHere') : <span className={styles.quiet}>{t('screenAway')}</span>}
        </li>
      </ul>
    </section>
  );
}
