'use client';

import { useTranslations } from 'next-intl';
import { filledLines } from '../../../exercise/card';
import { CardSentence } from '../../parts/card-sentence';
import { LoadingBars } from '../../parts/loading-bars';
import { RefusalText } from '../../seat/refusal-text';
import { CardChoice } from './card-choice';
import { CardCounts } from './card-counts';
import { CardForm } from './card-form';
import { CardPen } from './card-pen';
import { CardReading } from './card-reading';
import { useCardDesk } from './card-scope';
import styles from './card-sheet.module.css';
import { sentenceParts } from './sentence-parts';
import { SignBar } from './sign-bar';

/** The strategy card on its sheet: the sentence, the pen, nine lines, two signatures. */
export function CardSheet() {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { ordinal, content, card, draft, isOpen, isWriter } = desk;
  if (isOpen && !draft.draft && !draft.refusal) return <LoadingBars label={t('loading')} />;
  return (
    <>
      <CardChoice />
      <section className={styles.sheet} aria-label={t('name', { ordinal })}>
        <header className={styles.head}>
          <h3 className={styles.name}>{t('name', { ordinal })}</h3>
          <span className={styles.filled}>{t('filled', { count: filledLines(content).length })}</span>
        </header>
        <div className={styles.sentence}>
          <CardSentence parts={sentenceParts(content)} />
        </div>
        {isOpen ? <CardPen /> : null}
        <div className={styles.body}>
          <RefusalText refusal={draft.refusal} />
          {isWriter ? <CardForm /> : <CardReading />}
        </div>
        {card?.submitted ? <CardCounts submitted={card.submitted} /> : isOpen ? <SignBar /> : null}
      </section>
    </>
  );
}
