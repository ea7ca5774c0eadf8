'use client';

import type { ComponentType } from 'react';
import type { State } from '../../../exercise/state';
import type { DebriefStepId } from '../../../exercise/story';
import { PictureBoundary } from '../../failed/picture-boundary';
import { ShownAnswers } from '../../forms/shown-answers';
import { SharedCommitments } from '../commitments/shared-commitments';
import { SpeakingOrder } from '../derole/speaking-order';
import { NarrowAgreement } from './narrow-agreement';
import { NarrowAssessment } from './narrow-assessment';
import { NarrowEvidence } from './narrow-evidence';
import { NarrowForecasts } from './narrow-forecasts';
import { NarrowStrategyStep } from './narrow-strategy-step';
import { NarrowTimeline } from './narrow-timeline';
import { ShownReflections } from './shown-reflections';

const figures: Record<DebriefStepId, ComponentType<{ view: State }>> = {
  derole: SpeakingOrder,
  reflect: ({ view }) => <ShownReflections view={view} kinds={['plus', 'delta']} />,
  timeline: NarrowTimeline,
  strategy: NarrowStrategyStep,
  interaction: NarrowForecasts,
  collective: NarrowAgreement,
  assessment: NarrowAssessment,
  evidence: NarrowEvidence,
  takeaway: ({ view }) => (
    <>
      <SharedCommitments view={view} />
      <ShownReflections view={view} kinds={['question']} />
    </>
  ),
  close: ({ view }) => (view.answers.length > 0 ? <ShownAnswers view={view} /> : null),
};

/** The figure of a step in a form that is as wide as a phone. */
export function NarrowFigure({ step, view }: { step: DebriefStepId; view: State }) {
  const Figure = figures[step];
  return (
    <PictureBoundary key={step}>
      <Figure view={view} />
    </PictureBoundary>
  );
}
