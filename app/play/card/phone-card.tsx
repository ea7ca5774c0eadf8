'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type CardContent, type CardLine, cardLines, filledLines } from '../../../exercise/card';
import { CardSentence } from '../../parts/card-sentence';
import { LoadingBars } from '../../parts/loading-bars';
import { RefusalText } from '../../seat/refusal-text';
import { PaneBar } from '../frame/pane-bar';
import { StepHelp } from '../help/step-help';
import { CardChoice } from './card-choice';
import { CardCounts } from './card-counts';
import { CardPen } from './card-pen';
import { CardReading } from './card-reading';
import { useCardDesk } from './card-scope';
import { LineBar } from './line-bar';
import styles from './phone-card.module.css';
import { PhoneLine } from './phone-line';
import { sentenceParts } from './sentence-parts';
import { SignBar } from './sign-bar';

/** The card on a phone: one line per screen while writing, the whole card while reading. */
export function PhoneCard() {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  const [line, setLine] = useWrittenLine(desk?.isWriter ?? false, desk?.content ?? null);
  if (!desk) return null;
  const { content, card, draft, isOpen, isWriter } = desk;
  if (isOpen && !draft.draft && !draft.refusal) return <LoadingBars label={t('loading')} />;
  return (
    <div className={styles.card}>
      {isOpen ? (
        <div className={styles.pen}>
          <CardPen />
        </div>
      ) : null}

      <RefusalText refusal={draft.refusal} />
      {isWriter && line ? (
        <>
          <PhoneLine key={line} line={line} />
          <PaneBar>
            <LineBar line={line} onGo={setLine} />
          </PaneBar>
        </>
      ) : (
        <>
          <CardChoice />
          <div className={styles.sentence}>
            <CardSentence parts={sentenceParts(content)} />
          </div>
          <CardReading onChange={isWriter ? setLine : undefined} />
          {card?.submitted ? <CardCounts submitted={card.submitted} /> : null}
          <div className={styles.help}>
            <StepHelp step="decide" />
          </div>
          {isOpen ? (
            <PaneBar>
              <SignBar />
            </PaneBar>
          ) : null}
        </>
      )}
    </div>
  );
}

/** The line that is written now, or null for the whole card. Who takes the pen begins at the first empty line. */
function useWrittenLine(
  isWriter: boolean,
  content: CardContent | null,
): [CardLine | null, (line: CardLine | null) => void] {
  const [line, setLine] = useState<CardLine | null>(null);
  const wasWriter = useRef(false);
  useEffect(() => {
    if (isWriter && !wasWriter.current && content) {
      const filled = filledLines(content);
      setLine(cardLines.find((one) => !filled.includes(one)) ?? null);
    }
    wasWriter.current = isWriter;
  }, [isWriter, content]);
  return [line, setLine];
}
