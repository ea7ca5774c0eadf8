'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Seat, State } from '../../../exercise/state';
import type { DebriefStepId } from '../../../exercise/story';
import { FormPart } from '../../forms/form-part';
import { announce } from '../../parts/live-announcer';
import { CommitmentForm } from './commitment-form';
import { NarrowFigure } from './narrow-figure';
import { ReflectionForms } from './reflection-forms';
import styles from './step-task.module.css';

interface StepTaskProps {
  view: State;
  seat: Seat;
}

/** Where the room is, what to do now, and what to do it with. */
export function StepTask({ view, seat }: StepTaskProps) {
  const t = useTranslations('debrief');
  const step = view.debrief?.step ?? 'derole';
  const isClosed = view.phase === 'closed';
  useStepAnnouncement(step);
  return (
    <section className={styles.task} aria-labelledby="debrief-step">
      <div>
        <h1 id="debrief-step" className={styles.step}>
          {isClosed ? t('participant.closed') : t('participant.roomIsAt', { step: t(`step.${step}`) })}
        </h1>
        <p className={styles.question}>{t(`question.${step}`)}</p>
        <p className={styles.now}>{isClosed ? t('participant.closedNow') : t(`participant.now.${step}`)}</p>
      </div>
      {isClosed ? <FormPart form="followUp" /> : <StepWork step={step} seat={seat} />}
      <NarrowFigure step={step} view={view} />
    </section>
  );
}

/** What a person writes in a step. */
function StepWork({ step, seat }: { step: DebriefStepId; seat: Seat }) {
  if (step === 'reflect') return <ReflectionForms kinds={['plus', 'delta']} />;
  if (step === 'assessment') return <ReflectionForms kinds={['unpriced']} />;
  if (step === 'takeaway')
    return (
      <>
        {seat.role === 'player' ? <CommitmentForm /> : null}
        <ReflectionForms kinds={['question']} />
      </>
    );
  if (step === 'close') return <CloseForms />;
  return null;
}

function CloseForms() {
  return (
    <div>
      <FormPart form="exit" isOpen />
      <FormPart form="checkAfter" />
    </div>
  );
}

function useStepAnnouncement(step: DebriefStepId): void {
  const t = useTranslations('debrief');
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) {
      announce(t('announceStep', { step: t(`step.${step}`), question: t(`question.${step}`) }));
    }
    before.current = step;
  }, [step, t]);
}
