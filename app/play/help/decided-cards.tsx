'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { sentenceParts } from '../card/sentence-parts';
import { useOwnTeam } from '../use-own-team';
import styles from './decided-cards.module.css';

/** What the team decided in this move, beside what it expects in answer. */
export function DecidedCards() {
  const t = useTranslations('play.help');
  const view = useView();
  const team = useOwnTeam();
  const [isWhole, setIsWhole] = useState(false);
  const cards = Object.values(view.cards).filter(
    (card) => card.team === team?.id && card.move === view.step?.move && card.submitted,
  );
  const how = cards.length === 1 ? cards[0]?.submitted?.how : undefined;
  return (
    <section className={styles.decided}>
      <Kicker note={how ? t(`decidedHow.${how}`) : undefined}>{t('decided')}</Kicker>
      {cards.length === 0 ? <p className={styles.none}>{t('decidedNothing')}</p> : null}
      {cards.map((card) =>
        card.submitted ? (
          <div key={card.id} className={styles.card}>
            <CardSentence
              parts={sentenceParts(card.submitted.content)}
              size="reading"
              length={isWhole ? 'whole' : 'first'}
            />
          </div>
        ) : null,
      )}
      {cards.length > 0 ? (
        <Button look="text" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'readLess' : 'readWhole')}
        </Button>
      ) : null}
    </section>
  );
}
