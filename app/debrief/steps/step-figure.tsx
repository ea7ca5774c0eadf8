'use client';

import type { ComponentType } from 'react';
import type { DebriefStepId } from '../../../exercise/story';
import { PictureBoundary } from '../../failed/picture-boundary';
import { DrawnLater, type LaterPart, later } from '../frame/later';
import { CloseStep } from './close-step';
import { DeroleStep } from './derole-step';
import { ReflectStep } from './reflect-step';
import type { StepProps } from './step-props';
import { TakeawayStep } from './takeaway-step';

const figures: Partial<Record<DebriefStepId, ComponentType<StepProps>>> = {
  derole: DeroleStep,
  reflect: ReflectStep,
  takeaway: TakeawayStep,
  close: CloseStep,
};

/** Steps with pictures of the run. The debrief opens on people, so that their script is fetched behind its first step. */
const pictured: Partial<Record<DebriefStepId, LaterPart<StepProps>>> = {
  timeline: later(() => import('./timeline-step').then(({ TimelineStep }) => TimelineStep)),
  strategy: later(() => import('./strategy-step').then(({ StrategyStep }) => StrategyStep)),
  interaction: later(() => import('./interaction-step').then(({ InteractionStep }) => InteractionStep)),
  collective: later(() => import('./collective-step').then(({ CollectiveStep }) => CollectiveStep)),
  assessment: later(() => import('./assessment-step').then(({ AssessmentStep }) => AssessmentStep)),
  evidence: later(() => import('./evidence-step').then(({ EvidenceStep }) => EvidenceStep)),
};

/** Fetches what the later steps and the paper need, once the first step stands. What fails is tried again when drawn. */
export function fetchStepsAhead(): void {
  for (const { fetch } of Object.values(pictured)) fetch().catch(() => undefined);
}

/** The figure of a step. */
export function StepFigure({ step, view, isPaper }: StepProps & { step: DebriefStepId }) {
  const named = pictured[step];
  const Figure = figures[step];
  return (
    <PictureBoundary key={step}>
      {named ? <DrawnLater named={named} props={{ view, isPaper }} /> : null}
      {Figure ? <Figure view={view} isPaper={isPaper} /> : null}
    </PictureBoundary>
  );
}
