'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import type { DotPlot } from '../read/dot-plot';
import { TeamName } from '../team-mark';
import styles from './expected-on-cards.module.css';

/** The answer that each card had expected, as the card says it. */
export function ExpectedOnCards({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  if (plot.expected.length === 0) return <p>{t('noneExpected')}</p>;
  return (
    <ul className={styles.cards}>
      {plot.expected.map(({ id, team, content }) => (
        <li key={id} className={styles.card}>
          <TeamName view={view} team={team} size="1.125rem" />
          <span>{content.counterMove ? counterMoveOf(content.counterMove).name : null}</span>
        </li>
      ))}
    </ul>
  );
}
