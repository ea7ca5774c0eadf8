'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import type { DebriefStepId } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useNow } from '../../live/use-now';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { formatMinutes } from '../../parts/times';
import { useVocabulary } from '../../parts/use-vocabulary';
import { Wordmark } from '../../parts/wordmark';
import { RefusalText } from '../../seat/refusal-text';
import { neighbours, plannedSteps, protectedTime, stepRemaining } from '../read/debrief-plan';
import styles from './debrief-head.module.css';
import { PlanChoice } from './plan-choice';
import { StepSequence } from './step-sequence';

interface DebriefHeadProps {
  view: State;
  /** The step that is looked at. */
  step: DebriefStepId;
  /** Looks at another step without moving the room; only after the exercise was closed. */
  onLook: ((step: DebriefStepId) => void) | null;
}

/** What this is, how long the step has, and, for those who guide it, the way on. */
export function DebriefHead({ view, step, onLook }: DebriefHeadProps) {
  const t = useTranslations('debrief');
  const words = useVocabulary();
  const { give, isWaiting, refusal } = useCommand();
  const isGuide = useMay('OpenDebriefStep');
  const open = (to: DebriefStepId) => void give({ type: 'OpenDebriefStep', step: to });
  const steps = plannedSteps(view);
  const { before, after } = neighbours(steps, step);
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <Wordmark>{t('head', words)}</Wordmark>
        <span className={styles.words}>{t('speakAsYourself')}</span>
        <div className={styles.guide}>
          {view.phase === 'ended' ? <PlanChoice view={view} /> : null}
          {view.phase === 'ended' ? <StepClock view={view} isGuide={isGuide} /> : null}
          {isGuide ? (
            <>
              <Button
                look="line"
                size="small"
                disabled={!before || isWaiting}
                onClick={() => before && open(before)}
              >
                {t('back')}
              </Button>
              {after ? (
                <Button size="small" disabled={isWaiting} onClick={() => open(after)}>
                  {t('next', { step: t(`stepInButton.${after}`) })}
                </Button>
              ) : null}
            </>
          ) : null}
        </div>
      </div>
      <RefusalText refusal={refusal} />
      <div className={styles.sequence}>
        <StepSequence steps={steps} shown={step} onChoose={isGuide ? open : onLook} />
      </div>
    </header>
  );
}

function StepClock({ view, isGuide }: { view: State; isGuide: boolean }) {
  const t = useTranslations('debrief');
  const now = useNow();
  const kept = protectedTime(view, now);
  return (
    <>
      {isGuide && kept && kept.minutes > 0 ? (
        <span className={styles.kept}>
          {kept.left > 0
            ? t.rich('protected', {
                minutes: kept.minutes,
                left: formatMinutes(kept.left),
                time: (words) => <bdi>{words}</bdi>,
              })
            : t('protectedOver', { minutes: kept.minutes })}
        </span>
      ) : null}
      <Clock
        remaining={stepRemaining(view, now)}
        planned={(view.debrief?.minutes ?? 0) * 60_000}
        size="small"
        isAnnounced
      />
    </>
  );
}
