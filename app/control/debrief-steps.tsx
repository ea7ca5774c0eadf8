'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { useNow } from '../live/use-now';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { Clock } from '../parts/clock';
import { StepLine } from '../parts/step-line';
import { RefusalText } from '../seat/refusal-text';
import styles from './debrief-steps.module.css';
import { MenuButton } from './menu-button';

/** The steps of the debrief with their minutes and the clock of the open one. Any step can be opened, also an earlier one. */
export function DebriefSteps() {
  const t = useTranslations('control.debrief');
  const { opening, debrief, phase } = useView();
  const now = useNow();
  const { give, refusal } = useCommand();
  const mayOpen = useMay('OpenDebriefStep');
  const steps = opening?.debriefSteps ?? [];
  const at = steps.findIndex((step) => step.id === debrief?.step);
  const next = steps[at + 1];
  if (!debrief) return null;
  const remaining = debrief.stepOpenedAt + debrief.minutes * 60_000 - now;
  return (
    <div className={styles.steps}>
      <StepLine
        label={t('label')}
        notes="below"
        steps={steps.map((step, index) => ({
          id: step.id,
          name: t(`steps.${step.id}`),
          state: index === at ? 'current' : index < at ? 'done' : 'next',
          note: t('minutes', { minutes: step.minutes }),
        }))}
      />
      {phase === 'ended' ? (
        <div className={styles.controls}>
          <Clock remaining={remaining} size="console" isAnnounced />
          {mayOpen ? (
            <MenuButton
              label={t('goTo')}
              entries={steps
                .filter((step) => step.id !== debrief.step)
                .map((step) => ({
                  id: step.id,
                  label: t(`steps.${step.id}`),
                  onChoose: () => void give({ type: 'OpenDebriefStep', step: step.id }),
                }))}
            />
          ) : null}
          {mayOpen && next ? (
            <Button size="small" onClick={() => void give({ type: 'OpenDebriefStep', step: next.id })}>
              {t('open', { step: t(`steps.${next.id}`) })}
            </Button>
          ) : null}
        </div>
      ) : null}
      <RefusalText refusal={refusal} />
    </div>
  );
}
