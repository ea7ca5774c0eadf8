'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { State } from '../../exercise/state';
import type { DebriefStepId } from '../../exercise/story';
import { useDebriefView } from '../live/use-views';
import { EmptyState } from '../parts/empty-state';
import { announce } from '../parts/live-announcer';
import styles from './debrief-board.module.css';
import { DebriefHead } from './frame/debrief-head';
import { PrintedDebrief } from './frame/printed-debrief';
import { usePrinting } from './frame/use-printing';
import { fetchStepsAhead, StepFigure } from './steps/step-figure';

/**
 * The guided debrief for the whole room: one question, one figure and one foot for each step. It fills its place, shows
 * the step that the room is at, and goes to paper with all steps one after the other. Says so while play goes on.
 */
export function DebriefBoard() {
  const t = useTranslations('debrief');
  const view = useDebriefView();
  if (!view?.debrief) return <EmptyState title={t('notYet.title')}>{t('notYet.text')}</EmptyState>;
  return <Board view={view} step={view.debrief.step} />;
}

function Board({ view, step }: { view: State; step: DebriefStepId }) {
  const [looked, setLooked] = useState<DebriefStepId | null>(null);
  const isPrinting = usePrinting();
  useStepAnnouncement(step);
  useEffect(fetchStepsAhead, []);
  const shown = view.phase === 'closed' ? (looked ?? step) : step;
  if (isPrinting) return <PrintedDebrief view={view} />;
  return (
    <div className={styles.board}>
      <DebriefHead view={view} step={shown} onLook={view.phase === 'closed' ? setLooked : null} />
      <StepFigure key={shown} step={shown} view={view} />
    </div>
  );
}

function useStepAnnouncement(step: DebriefStepId): void {
  const t = useTranslations('debrief');
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step)
      announce(t('announceStep', { step: t(`step.${step}`), question: t(`question.${step}`) }));
    before.current = step;
  }, [step, t]);
}
