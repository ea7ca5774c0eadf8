'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import { useOwnTeam } from '../use-own-team';
import styles from './team-brief-text.module.css';

/** What only this team has read: who it is, what it wants, what it will not do, what it knows. */
export function TeamBriefText() {
  const t = useTranslations('play.brief');
  const { briefs, opening } = useView();
  const team = useOwnTeam();
  const brief = briefs.find((one) => one.team === team?.id);
  if (!brief) return null;
  const lists = [
    { id: 'goals', items: brief.goals },
    { id: 'redLines', items: brief.redLines },
    { id: 'knows', items: brief.knows },
  ] as const;
  return (
    <section>
      <Kicker note={t('onlyTeam')}>{t('title')}</Kicker>
      <Markdown className={styles.role} language={opening?.language}>
        {brief.role}
      </Markdown>
      {lists.map(({ id, items }) =>
        items.length > 0 ? (
          <div key={id} className={styles.part}>
            <h3 className={styles.heading}>{t(id)}</h3>
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item} dir="auto">
                  {item}
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}
