'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { planOf } from '../../../exercise/plan';
import { type StepId, stepIds } from '../../../exercise/story';
import { StepLine, type StepLineStep } from '../../parts/step-line';
import { formatHours } from '../../parts/times';
import styles from '../frame/mast.module.css';
import { useViewParts } from '../frame/use-view-parts';

/** The steps of the open move, with the time at which each was done or is planned. */
export function PlanLine() {
  const t = useTranslations('control.plan');
  const view = useViewParts('opening', 'step', 'stepsOpened', 'clock', 'plan', 'script');
  const { opening, step, stepsOpened } = view;
  if (!opening) return null;
  const plan = planOf(view);
  const move = step?.move ?? opening.moves[0]?.number ?? 0;
  const openAt = step ? stepIds.indexOf(step.step) : -1;
  const moves = opening.moves.filter((one) => one.number > 0).length;
  const moveName = move === 0 ? t('practice') : t('moveOf', { move, moves });
  const noteOf = (id: StepId): string => {
    const planned = plan.find((one) => one.move === move && one.step === id);
    if (!planned) return t('notInMove');
    const starts = formatHours(planned.starts);
    if (step?.step === id) return t('planSpan', { starts, ends: formatHours(planned.ends) });
    const opened = stepsOpened.findIndex((one) => one.move === move && one.step === id);
    if (opened < 0) return stepIds.indexOf(id) < openAt ? t('skipped') : t('planAt', { starts });
    const ended = stepsOpened[opened + 1]?.at ?? view.clock.endedAt;
    return ended
      ? t('doneAt', { ended: formatHours(exerciseTime(view.clock, ended)) })
      : t('planAt', { starts });
  };
  const steps: StepLineStep[] = stepIds.map((id, index) => ({
    id,
    name: step?.step === id ? t('current', { step: t(`steps.${id}`), move: moveName }) : t(`steps.${id}`),
    state:
      step?.step === id ? 'current' : wasOpened(stepsOpened, move, id) && index < openAt ? 'done' : 'next',
    note: noteOf(id),
  }));
  return (
    <div className={styles.line}>
      <StepLine label={t('label', { move: moveName })} steps={steps} notes="below" />
    </div>
  );
}

function wasOpened(opened: { move: number; step: StepId }[], move: number, step: StepId): boolean {
  return opened.some((one) => one.move === move && one.step === step);
}
