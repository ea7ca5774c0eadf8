'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlannedStep } from '../../../exercise/plan';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/mast.module.css';
import { MenuButton } from '../frame/menu-button';
import { useShortcut } from '../frame/use-shortcut';
import { usePace } from './use-pace';
import { useShortDebrief } from './use-short-debrief';

/** Time left, a minute more or less, the next step, and the way to any later one. */
export function StepControls({ end }: { end: ReactNode }) {
  const t = useTranslations('control.step');
  const tPlan = useTranslations('control.plan');
  const { clock } = useView();
  const { open, later, remaining } = usePace();
  const { give, refusal, dialog } = useShortDebrief();
  const mayOpen = useMay('OpenStep');
  const mayExtend = useMay('ExtendStep');
  const next = later[0];
  const openStep = ({ move, step }: PlannedStep) => void give({ type: 'OpenStep', move, step });
  const moveName = (move: number) => (move === 0 ? tPlan('practice') : tPlan('move', { move }));
  useShortcut('o', () => document.getElementById('open-next-step')?.focus(), mayOpen && next !== undefined);
  return (
    <div className={styles.controls}>
      {open ? (
        <Clock remaining={remaining} isHeld={clock.pausedAt !== null} size="console" isAnnounced />
      ) : null}
      {open && mayExtend
        ? ([-1, 1] as const).map((minutes) => (
            <Button
              key={minutes}
              look="line"
              size="small"
              onClick={() => void give({ type: 'ExtendStep', minutes })}
              aria-label={t(minutes > 0 ? 'moreLabel' : 'lessLabel')}
            >
              {t(minutes > 0 ? 'more' : 'less')}
            </Button>
          ))
        : null}
      {mayOpen && later.length > 1 ? (
        <MenuButton
          label={t('skipTo')}
          entries={later.slice(1).map((one) => ({
            id: `${one.move}-${one.step}`,
            label: t('stepOfMove', { step: tPlan(`steps.${one.step}`), move: moveName(one.move) }),
            onChoose: () => openStep(one),
          }))}
          note={t('skipNote')}
        />
      ) : null}
      {mayOpen && next ? (
        <Button id="open-next-step" size="small" onClick={() => openStep(next)} aria-keyshortcuts="O">
          {t('open', { step: tPlan(`steps.${next.step}`) })}
          {next.move === open?.move ? null : <span className={styles.quiet}>{moveName(next.move)}</span>}
        </Button>
      ) : null}
      {end}
      <RefusalText refusal={refusal} />
      {dialog}
    </div>
  );
}
