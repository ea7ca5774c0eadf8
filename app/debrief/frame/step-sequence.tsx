'use client';

import { useTranslations } from 'next-intl';
import type { DebriefStepId } from '../../../exercise/story';
import { StepLine } from '../../parts/step-line';
import type { PlannedStep } from '../read/debrief-plan';
import styles from './step-sequence.module.css';

interface StepSequenceProps {
  steps: PlannedStep[];
  shown: DebriefStepId;
  /** What choosing a step's name does; null where the names are only read. */
  onChoose: ((step: DebriefStepId) => void) | null;
}

/** The steps of the debrief with their minutes. */
export function StepSequence({ steps, shown, onChoose }: StepSequenceProps) {
  const t = useTranslations('debrief');
  const line = steps.map(({ id, minutes, state }) => ({
    id,
    state: id === shown ? ('current' as const) : state === 'current' ? ('done' as const) : state,
    name:
      onChoose && id !== shown ? (
        <button type="button" className={styles.choose} onClick={() => onChoose(id)}>
          {t(`step.${id}`)}
        </button>
      ) : (
        t(`step.${id}`)
      ),
    note: t('minutes', { minutes }),
  }));
  return <StepLine label={t('sequence')} steps={line} />;
}
