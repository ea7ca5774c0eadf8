'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { countedCards } from '../read/played-moves';
import { TeamMark } from '../team-mark';
import styles from './must-agree.module.css';

/** Whose agreement each card had said it needs. */
export function MustAgree({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const cards = countedCards(view);
  return (
    <aside>
      <Kicker>{t('collective.mustAgree')}</Kicker>
      {cards.length === 0 ? <p className={styles.none}>{t('strategy.empty')}</p> : null}
      <ul>
        {cards.map(({ id, team, move, content }) => (
          <li key={id} className={styles.card}>
            <TeamMark view={view} team={team} size="1.25rem" />
            <div>
              <p className={styles.tool}>
                {t('cardInMove', { tool: content.tool ? toolOf(content.tool).name : t('mark.noTool'), move })}
              </p>
              <p className={styles.words}>{content.agreement || t('collective.nothingSaid')}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
