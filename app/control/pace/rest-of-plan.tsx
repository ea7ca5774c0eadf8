'use client';

import { useTranslations } from 'next-intl';
import type { PlannedStep } from '../../../exercise/plan';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { formatHours } from '../../parts/times';
import { RefusalText } from '../../seat/refusal-text';
import styles from './behind-dialog.module.css';
import { usePace } from './use-pace';
import { useShortDebrief } from './use-short-debrief';

/** The steps to come with their minutes, each to be made longer, shorter or left out. */
export function RestOfPlan() {
  const t = useTranslations('control.behind');
  const tPlan = useTranslations('control.plan');
  const { later } = usePace();
  const { give, isWaiting, refusal, dialog } = useShortDebrief();
  const nameOf = ({ move, step }: PlannedStep) =>
    `${tPlan(`steps.${step}`)}, ${move === 0 ? tPlan('practice') : tPlan('move', { move })}`;
  const change = ({ move, step }: PlannedStep, minutes: number) =>
    void give({ type: 'ChangePlan', move, step, minutes });
  return (
    <section>
      <Kicker as="h3">{t('rest')}</Kicker>
      <ul className={styles.steps}>
        {later.map((one) => (
          <li key={`${one.move}-${one.step}`}>
            <span>{nameOf(one)}</span>
            <bdi className={styles.quiet}>{formatHours(one.starts)}</bdi>
            <Button
              look="line"
              size="small"
              disabled={isWaiting || one.minutes <= 1}
              aria-label={t('less', { step: nameOf(one) })}
              onClick={() => change(one, one.minutes - 1)}
            >
              −
            </Button>
            <bdi>{one.minutes}</bdi>
            <Button
              look="line"
              size="small"
              disabled={isWaiting}
              aria-label={t('more', { step: nameOf(one) })}
              onClick={() => change(one, one.minutes + 1)}
            >
              +
            </Button>
            <Button
              look="text"
              size="small"
              disabled={isWaiting}
              aria-label={t('leaveOutLabel', { step: nameOf(one) })}
              onClick={() => change(one, 0)}
            >
              {t('leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      {dialog}
    </section>
  );
}
