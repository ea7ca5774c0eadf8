'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { debriefPlanOf, minutesOf } from '../../../exercise/debrief-plan';
import { PlanChoice } from '../../debrief/frame/plan-choice';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useVocabulary } from '../../parts/use-vocabulary';
import { RefusalText } from '../../seat/refusal-text';
import { playersOf } from '../frame/console-tools';
import { usePace } from './use-pace';

/**
 * ENDEX. It cannot be undone, so it always asks, and says what speaks against it: a step of the plan was not opened yet,
 * a vote was not read, or the debrief would be short.
 */
export function EndPlay({ look }: { look: 'line' | 'filled' }) {
  const t = useTranslations('control.endPlay');
  const words = useVocabulary();
  const view = useView();
  const { later, debriefKeeps } = usePace();
  const { give, refusal, isWaiting } = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const mayEnd = useMay('EndExercise');
  if (!mayEnd) return null;
  const floor = view.opening?.debriefFloorMinutes ?? 0;
  // The plan's remaining steps fall away with ENDEX, so the debrief keeps their time as well.
  const minutes = Math.floor(debriefKeeps / 60_000) + later.reduce((sum, step) => sum + step.minutes, 0);
  const openVotes = view.votes.filter((vote) => vote.readAt === null).length;
  const isShort = minutes < floor;
  const handleConfirm = () => {
    setIsAsking(false);
    void give({ type: 'EndExercise', confirmShortDebrief: isShort });
  };
  return (
    <>
      <Button look={look} size="small" onClick={() => setIsAsking(true)} disabled={isWaiting}>
        {t('button', words)}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('title', { count: playersOf(view).length })}
        confirmLabel={t('confirm')}
        look="grave"
        onConfirm={handleConfirm}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('text')}</p>
        {later.length > 0 ? <p>{t('stepsLeft', { count: later.length })}</p> : null}
        {openVotes > 0 ? <p>{t('votesOpen', { count: openVotes })}</p> : null}
        <p>{t('plan', { minutes: minutesOf(debriefPlanOf(view)), left: Math.max(0, minutes) })}</p>
        <PlanChoice view={view} />
        {isShort ? <p>{t('short', { minutes: Math.max(0, minutes), floor })}</p> : null}
      </ConfirmDialog>
    </>
  );
}
