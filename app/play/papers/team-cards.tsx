'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { CardGrounds } from '../../parts/card-grounds';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { useListed } from '../../parts/use-listed';
import { sentenceParts } from '../card/sentence-parts';
import { useOwnTeam } from '../use-own-team';
import styles from './team-cards.module.css';

/** The team's cards that count, move by move. */
export function TeamCards() {
  const t = useTranslations('play.papers');
  const listed = useListed();
  const { cards } = useView();
  const team = useOwnTeam();
  const own = Object.values(cards).filter((card) => card.team === team?.id && card.submitted);
  if (own.length === 0) return null;
  return (
    <section>
      <Kicker>{t('ourCards')}</Kicker>
      <ul>
        {own.map((card) =>
          card.submitted ? (
            <li key={card.id} className={styles.card}>
              <p className={styles.meta}>
                {t('cardMeta', { move: card.move, names: listed(card.submitted.signers) })}
              </p>
              <CardSentence parts={sentenceParts(card.submitted.content)} size="reading" />
              <CardGrounds content={card.submitted.content} />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
