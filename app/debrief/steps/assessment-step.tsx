'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { AssessmentTable } from '../assessment/assessment-table';
import { SituationTable } from '../assessment/situation-table';
import { StepFrame } from '../frame/step-frame';
import { WordSwitch } from '../frame/word-switch';
import { countedCards } from '../read/played-moves';
import { otherRulings } from '../read/rulings-on';
import { ReflectionColumn } from '../reflect/reflection-column';
import styles from './assessment-step.module.css';
import type { StepProps } from './step-props';

/** What each card was meant to do and cost, what was ruled, how the situation stood, and what nobody priced. */
export function AssessmentStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief');
  const moves = useMemo(
    () =>
      [...new Set([...countedCards(view), ...otherRulings(view)].map(({ move }) => move))].sort(
        (a, b) => a - b,
      ),
    [view],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const move = chosen ?? moves[0];
  return (
    <StepFrame
      step="assessment"
      choice={
        moves.length > 1 && move !== undefined && !isPaper ? (
          <WordSwitch
            label={t('interaction.chooseMove')}
            options={moves.map((one) => ({ value: String(one), label: t('move', { move: one }) }))}
            value={String(move)}
            onChange={(value) => setChosen(Number(value))}
          />
        ) : null
      }
      foot={<ReflectionColumn view={view} kind="unpriced" title={t('reflect.unpriced.title')} isWide />}
      isPaper={isPaper}
    >
      <div className={styles.columns}>
        <AssessmentTable view={view} moves={isPaper || move === undefined ? moves : [move]} />
        <SituationTable view={view} />
      </div>
    </StepFrame>
  );
}
