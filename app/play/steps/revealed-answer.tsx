'use client';

import { useTranslations } from 'next-intl';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { RulingText } from '../outcomes/ruling-text';
import styles from './revealed-answer.module.css';

/** What the other side did in a move, once it is revealed, and what it was ruled to have brought. */
export function RevealedAnswer({ move }: { move: number }) {
  const t = useTranslations('play.reveal');
  const view = useView();
  const name = view.opening?.respondent.name ?? '';
  const revealed = view.counterMoves.find((choice) => choice.move === move && choice.revealedAt !== null);
  const counterMove = revealed ? counterMoveOf(revealed.counterMove) : null;
  const rulings = view.rulings.filter(
    (ruling) => ruling.move === move && ruling.subject.kind === 'counter-move',
  );
  return (
    <section>
      <Kicker note={counterMove?.id}>{t('answer', { name })}</Kicker>
      {counterMove ? (
        <>
          <h3 className={styles.name}>{counterMove.name}</h3>
          <p className={styles.text}>{counterMove.description}</p>
        </>
      ) : (
        <p className={styles.wait}>{t('notYet')}</p>
      )}
      {rulings.map((ruling) => (
        <RulingText key={ruling.id} ruling={ruling} />
      ))}
    </section>
  );
}
