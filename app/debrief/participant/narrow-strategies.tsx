'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { Tag } from '../../parts/tag';
import { countedCards } from '../read/played-moves';
import { type MapRow, strategyMap } from '../read/strategy-map';
import { ScopeLine } from '../scope-line';
import { MarginNote } from '../strategy/margin-note';
import { PaperCards } from '../strategy/paper-cards';
import { TeamName } from '../team-mark';
import styles from './narrow.module.css';

/** The strategy map as a list: under each strategy its mechanisms, and under those the tools, teams and moves. */
export function NarrowStrategies({ view }: { view: State }) {
  const t = useTranslations('debrief.strategy');
  const cards = countedCards(view);
  const { groups } = strategyMap(cards);
  return (
    <>
      {groups.map(({ strategy, isUsed, rows }) => (
        <section key={strategy}>
          <Kicker as="h2" note={isUsed ? null : t('notUsed')}>
            {strategyOf(strategy).shortName}
          </Kicker>
          <ul>
            {rows.map((row) => (
              <Row key={row.mechanism ?? 'none'} row={row} view={view} />
            ))}
          </ul>
        </section>
      ))}
      <PaperCards cards={cards} view={view} />
      <p className={styles.quiet}>
        <ScopeLine id="mechanism-reading" /> <ScopeLine id="not-a-recommendation" />
      </p>
    </>
  );
}

function Row({ row, view }: { row: MapRow; view: State }) {
  const t = useTranslations('debrief');
  const name = row.mechanism ? mechanismOf(row.mechanism).shortName : t('strategy.noMechanism');
  if (!row.isUsed) return <li className={styles.unused}>{t('strategy.unused', { name })}</li>;
  return (
    <li className={styles.row}>
      <h3 className={styles.rowTitle}>{name}</h3>
      <ul>
        {row.cells.flatMap(({ tool, placed }) =>
          placed.map(({ card, isOwn }) => (
            <li key={card.id} className={styles.placed}>
              <TeamName view={view} team={card.team} size="1.125rem" isFormer />
              <span>{t('cardInMove', { tool: toolOf(tool).name, move: card.move })}</span>
              {isOwn ? <Tag>{t('strategy.ownTag')}</Tag> : null}
            </li>
          )),
        )}
      </ul>
      {row.question ? <MarginNote question={row.question} /> : null}
    </li>
  );
}
