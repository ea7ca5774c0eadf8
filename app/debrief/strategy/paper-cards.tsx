'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import type { CountedCard } from '../read/played-moves';
import { TeamMark } from '../team-mark';
import styles from './paper-cards.module.css';

/**
 * The cards that came from paper, each with its one line. A sheet that names no strategy has no place on the map, and is
 * talked about here.
 */
export function PaperCards({ cards, view }: { cards: CountedCard[]; view: State }) {
  const t = useTranslations('debrief');
  const fromPaper = cards.filter(({ how }) => how === 'paper');
  if (fromPaper.length === 0) return null;
  return (
    <section className={styles.cards}>
      <Kicker>{t('strategy.fromPaper')}</Kicker>
      <ul>
        {fromPaper.map(({ id, team, move, content }) => (
          <li key={id} className={styles.card}>
            <TeamMark view={view} team={team} size="1.25rem" />
            <span>
              {t('cardInMove', { tool: content.tool ? toolOf(content.tool).name : t('mark.noTool'), move })}
            </span>
            <span className={styles.headline}>{content.headline}</span>
            {content.strategy ? null : <small>{t('strategy.noStrategy')}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
