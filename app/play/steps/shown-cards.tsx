'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { TeamPlate } from '../../parts/team-glyph';
import { sentenceParts } from '../card/sentence-parts';
import { RulingText } from '../outcomes/ruling-text';
import { placedTeam } from '../placed-team';
import { useOwnTeam } from '../use-own-team';
import styles from './shown-cards.module.css';

/** The cards of a move that this seat may see, in the order of the teams, each with the ruling on it. */
export function ShownCards({ move }: { move: number }) {
  const t = useTranslations('play.reveal');
  const view = useView();
  const own = useOwnTeam();
  const cards = Object.values(view.cards)
    .filter((card) => card.move === move && card.submitted && (card.shown || card.team === own?.id))
    .flatMap((card) => {
      const team = placedTeam(view, card.team);
      return team ? [{ card, team }] : [];
    })
    .sort((one, other) => one.team.place - other.team.place);
  if (cards.length === 0) return null;
  return (
    <section>
      <Kicker>{t('cards')}</Kicker>
      <ul>
        {cards.map(({ card, team }) => (
          <li key={card.id} className={styles.card}>
            <p className={styles.team}>
              <TeamPlate place={team.place} letter={team.letter} name={team.name} size={20} />
              {card.shown ? null : <span className={styles.quiet}>{t('notShown')}</span>}
            </p>
            {card.submitted ? (
              <CardSentence parts={sentenceParts(card.submitted.content)} size="reading" />
            ) : null}
            {view.rulings
              .filter(({ subject }) => subject.kind === 'card' && subject.card === card.id)
              .map((ruling) => (
                <div key={ruling.id} className={styles.ruling}>
                  <p className={styles.quiet}>{t('ruling')}</p>
                  <RulingText ruling={ruling} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
