'use client';

import type { StepId } from '../../../exercise/story';
import { ObserverLater } from '../observe/observer-later';
import { SituationBoard } from '../team/situation-board';
import { BodiesWork } from './bodies-work';
import { RevealWork } from './reveal-work';

/** What an observer sees of a step: what the whole room may know, and nothing of any team. */
export function RoomWork({ step }: { step: StepId }) {
  return (
    <>
      {step === 'agree' ? <BodiesWork /> : null}
      {step === 'reveal' ? <RevealWork /> : <SituationBoard />}
      <ObserverLater />
    </>
  );
}
