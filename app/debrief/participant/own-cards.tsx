'use client';

import { useTranslations } from 'next-intl';
import type { CardContent } from '../../../exercise/card';
import type { State } from '../../../exercise/state';
import { counterMoveIds, counterMoveOf } from '../../../framework/counter-moves';
import { mechanismOf } from '../../../framework/mechanisms';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { CardGrounds } from '../../parts/card-grounds';
import { CardSentence, type CardSentenceParts } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { countedCards, isPlayed } from '../read/played-moves';
import styles from './own.module.css';

/** The cards of the own team as sentences, and what it had forecast. */
export function OwnCards({ view, team }: { view: State; team: string }) {
  const t = useTranslations('debrief');
  const cards = countedCards(view).filter((card) => card.team === team);
  const forecasts = view.forecasts.filter((one) => one.team === team && isPlayed(one.move) && one.odds);
  return (
    <>
      {cards.length === 0 ? (
        <div className={styles.part}>
          <Kicker as="h2">{t('participant.teamCards')}</Kicker>
          <p className={styles.result}>{t('participant.noCard')}</p>
        </div>
      ) : null}
      {cards.map((card) => (
        <div key={card.id} className={styles.part}>
          <Kicker as="h2" note={t('move', { move: card.move })}>
            {t('participant.teamCard')}
          </Kicker>
          {card.content.headline ? <p className={styles.result}>{card.content.headline}</p> : null}
          <CardSentence parts={partsOf(card.content)} size="reading" />
          <CardGrounds content={card.content} />
        </div>
      ))}
      {forecasts.map(({ move, odds }) => (
        <div key={move} className={styles.part}>
          <Kicker as="h2" note={t('move', { move })}>
            {t('participant.teamForecast')}
          </Kicker>
          <ul>
            {counterMoveIds
              .filter((id) => (odds?.[id] ?? 0) > 0)
              .map((id) => (
                <li key={id} className={styles.odds}>
                  <span>{counterMoveOf(id).name}</span>
                  <span>{odds?.[id]}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** A card in the words of its sentence. */
function partsOf(content: CardContent): CardSentenceParts {
  const { tool, strategy, mechanism, counterMove } = content;
  return {
    tool: tool && toolOf(tool).phrase,
    strategy: strategy && strategyOf(strategy).phrase,
    mechanism: mechanism && mechanismOf(mechanism).phrase,
    targetLink: mechanism && mechanismOf(mechanism).targetLink,
    target: content.target,
    counterMove: counterMove && counterMoveOf(counterMove).phrase,
    cost: content.cost,
    changeIf: content.changeCourse,
  };
}
