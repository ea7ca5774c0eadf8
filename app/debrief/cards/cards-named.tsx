'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import type { CountedCard } from '../read/played-moves';
import { TeamMark } from '../team-mark';
import styles from './cards-named.module.css';

/** Cards by their team, tool and move, in one line. */
export function CardsNamed({ cards, view }: { cards: CountedCard[]; view: State }) {
  const t = useTranslations('debrief');
  return (
    <ul className={styles.cards}>
      {cards.map(({ id, team, move, content: { tool } }) => (
        <li key={id} className={styles.card}>
          <TeamMark view={view} team={team} size="1.125rem" />
          <span>{t('cardInMove', { tool: tool ? toolOf(tool).name : t('mark.noTool'), move })}</span>
        </li>
      ))}
    </ul>
  );
}
