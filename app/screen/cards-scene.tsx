'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { State } from '../../exercise/state';
import { CardSentence } from '../parts/card-sentence';
import { TeamGlyph } from '../parts/team-glyph';
import { useListed } from '../parts/use-listed';
import { sentenceParts } from '../play/card/sentence-parts';
import { type CardDetail, cardDetails } from './card-details';
import styles from './cards-scene.module.css';
import { FitBox } from './fit-box';
import { SceneHead } from './scene-head';
import { shortened } from './shortened';
import { type ShownCard, shownCards } from './shown-cards';

/** The cards of a move side by side, each under its team. One to eight fit; the whole card is on every device. */
export function CardsScene({ view, move }: { view: State; move: number }) {
  const t = useTranslations('room.cards');
  const cards = shownCards(view, move);
  const details = cardDetails(cards.length);
  const columns = columnsOf(cards.length);
  return (
    <>
      <SceneHead view={view}>{t('title', { count: cards.length })}</SceneHead>
      <FitBox
        largest={1.15}
        className={styles.fit}
        levels={details.length}
        content={JSON.stringify(cards.map(({ content }) => content))}
        rest={t('rest')}
      >
        {(level) => (
          <div className={styles.cards} style={{ '--columns': columns } as CSSProperties}>
            {cards.map((card) => (
              <OneCard key={card.id} card={card} detail={details[level]} isFew={columns <= 2} />
            ))}
          </div>
        )}
      </FitBox>
    </>
  );
}

interface OneCardProps {
  card: ShownCard;
  detail: CardDetail | undefined;
  /** There is room for the whole name of the team. */
  isFew: boolean;
}

function OneCard({ card, detail, isFew }: OneCardProps) {
  const t = useTranslations('room.cards');
  const listed = useListed();
  const { team, content, signers, how } = card;
  const parts = sentenceParts(content);
  const target = detail?.targetMax ? shortened(content.target, detail.targetMax) : content.target;
  // A sheet with a line of words and a tool says all that it says in its first sentence.
  const isShort = how === 'paper' && !(content.counterMove || content.cost || content.changeCourse);
  const isWhole = detail?.isWhole && !isShort;
  return (
    <article className={styles.card}>
      <h2 className={styles.team}>
        <TeamGlyph place={team.place} letter={team.letter} size="1.15em" />
        {isFew ? team.name : team.shortName}
      </h2>
      {content.course ? <p className={styles.course}>{t('course', { course: content.course })}</p> : null}
      {content.headline ? <p className={styles.headline}>{content.headline}</p> : null}
      <div className={styles.sentence}>
        <CardSentence parts={{ ...parts, target }} length={isWhole ? 'whole' : 'first'} />
      </div>
      {how === 'paper' ? <p className={styles.signers}>{t('fromPaper')}</p> : null}
      {detail?.isWhole && signers.length > 0 ? (
        <p className={styles.signers}>{t('signed', { names: listed(signers) })}</p>
      ) : null}
    </article>
  );
}

/** Up to three side by side, then two rows. */
function columnsOf(count: number): number {
  if (count <= 3) return Math.max(1, count);
  return count <= 8 ? Math.ceil(count / 2) : 4;
}
