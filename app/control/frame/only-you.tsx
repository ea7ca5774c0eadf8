'use client';

import { useTranslations } from 'next-intl';
import { useSeat } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import styles from '../messages/messages.module.css';
import { teamsOf } from './console-tools';
import { useViewParts } from './use-view-parts';

/** What the lead alone is told: who has stepped out. Nobody is asked to do anything about it. */
export function OnlyYou() {
  const t = useTranslations('control.onlyYou');
  const view = useViewParts('seats', 'opening');
  const seat = useSeat();
  if (seat?.role !== 'lead') return null;
  const out = Object.values(view.seats).filter((one) => one.steppedOut && !one.removed);
  if (out.length === 0) return null;
  const teams = teamsOf(view);
  return (
    <section className={styles.section} aria-label={t('title')}>
      <Kicker>{t('title')}</Kicker>
      <ul>
        {out.map((person) => {
          const team = teams.find((one) => one.id === person.team);
          return (
            <li key={person.id} className={styles.message}>
              <p className={styles.head}>
                {team ? (
                  <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={18} />
                ) : null}
                <span>{t('steppedOut', { name: person.name })}</span>
              </p>
              <p className={styles.quiet}>{t('nobodyActs', { name: person.name })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
