'use client';

import { useTranslations } from 'next-intl';
import type { Ruling, State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { OptionsTable } from '../assessment/options-table';
import { History } from '../history/use-history-picture';
import { type CountedCard, countedCards } from '../read/played-moves';
import { rulingsOnCard } from '../read/rulings-on';
import { TeamName } from '../team-mark';
import styles from './narrow.module.css';
import { ShownReflections } from './shown-reflections';
import { SituationList } from './situation-list';

/** Each card with its effect, price and ruling, the situation over the moves, and what was said not to be priced. */
export function NarrowAssessment({ view }: { view: State }) {
  const t = useTranslations('debrief.assessment');
  const pictures = useTranslations('pictures');
  return (
    <>
      <section>
        <Kicker as="h2">{t('cards')}</Kicker>
        <ul>
          {countedCards(view).map((card) => (
            <CardEntry key={card.id} card={card} view={view} />
          ))}
        </ul>
      </section>
      <SituationList view={view} />
      <section>
        <Kicker as="h2">{pictures('options.name')}</Kicker>
        <OptionsTable view={view} />
      </section>
      {view.debrief?.history ? (
        <section>
          <Kicker as="h2">{pictures('history.name')}</Kicker>
          <p className={styles.quiet}>{pictures('history.lead')}</p>
          <History view={view} />
        </section>
      ) : null}
      <ShownReflections view={view} kinds={['unpriced']} />
    </>
  );
}

function CardEntry({ card, view }: { card: CountedCard; view: State }) {
  const t = useTranslations('debrief');
  const { effect, cost, changeCourse, tool } = card.content;
  const lines = [
    ['effect', effect],
    ['cost', cost],
    ['changeCourse', changeCourse],
  ] as const;
  return (
    <li className={styles.row}>
      <h3 className={styles.rowTitle}>
        <TeamName view={view} team={card.team} size="1.125rem" isFormer />
        <span>{t('cardInMove', { tool: tool ? toolOf(tool).name : t('mark.noTool'), move: card.move })}</span>
      </h3>
      <dl className={styles.lines}>
        {lines.map(([line, words]) => (
          <div key={line}>
            <dt>{t(`assessment.${line}`)}</dt>
            <dd>{words || t('assessment.unsaid')}</dd>
          </div>
        ))}
        {rulingsOnCard(view, card.id).map((ruling) => (
          <RulingLines key={ruling.id} ruling={ruling} />
        ))}
      </dl>
    </li>
  );
}

function RulingLines({ ruling }: { ruling: Ruling }) {
  const t = useTranslations('debrief');
  return (
    <>
      <div>
        <dt>{t(`mark.ruling.${ruling.outcome}`)}</dt>
        <dd>{t('assessment.reason', { reason: ruling.reason })}</dd>
      </div>
      {ruling.sideEffect ? (
        <div>
          <dt>{t('assessment.sideEffect')}</dt>
          <dd>{ruling.sideEffect}</dd>
        </div>
      ) : null}
    </>
  );
}
