'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { StepLine, type StepLineStep } from '../../parts/step-line';
import { stepNow } from '../step-now';

/** The steps of the open move. A step that was left out is never shown as done. */
export function MoveSteps() {
  const t = useTranslations('play');
  const view = useView();
  const now = stepNow(view);
  if (!now) return null;
  const wasOpened = (step: string) =>
    view.stepsOpened.some((opened) => opened.move === now.move.number && opened.step === step);
  const steps = now.move.steps.map(({ step }): StepLineStep => {
    const state = step === now.step ? 'current' : wasOpened(step) ? 'done' : 'next';
    return { id: step, name: t(`steps.${step}`), state };
  });
  return <StepLine label={t('frame.stepsOf', { move: now.move.number })} steps={steps} />;
}
