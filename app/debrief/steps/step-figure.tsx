'use client';

import type { ComponentType } from 'react';
import type { DebriefStepId } from '../../../exercise/story';
import { AssessmentStep } from './assessment-step';
import { CloseStep } from './close-step';
import { CollectiveStep } from './collective-step';
import { DeroleStep } from './derole-step';
import { EvidenceStep } from './evidence-step';
import { InteractionStep } from './interaction-step';
import { ReflectStep } from './reflect-step';
import type { StepProps } from './step-props';
import { StrategyStep } from './strategy-step';
import { TakeawayStep } from './takeaway-step';
import { TimelineStep } from './timeline-step';

const figures: Record<DebriefStepId, ComponentType<StepProps>> = {
  derole: DeroleStep,
  reflect: ReflectStep,
  timeline: TimelineStep,
  strategy: StrategyStep,
  interaction: InteractionStep,
  collective: CollectiveStep,
  assessment: AssessmentStep,
  evidence: EvidenceStep,
  takeaway: TakeawayStep,
  close: CloseStep,
};

/** The figure of a step. */
export function StepFigure({ step, view, isPaper }: StepProps & { step: DebriefStepId }) {
  const Figure = figures[step];
  return <Figure view={view} isPaper={isPaper} />;
}
