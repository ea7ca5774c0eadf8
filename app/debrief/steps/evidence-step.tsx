'use client';

import { useMemo } from 'react';
import { useConditionsPicture, usePairsPicture, useTensionsPicture } from '../evidence/use-evidence-pictures';
import { PicturesStep } from '../frame/pictures-step';
import { FootLines } from '../frame/step-frame';
import { countedCards } from '../read/played-moves';
import { ScopeLine } from '../scope-line';
import type { StepProps } from './step-props';

/** What research reports on the tools that were played: conditions asked of this run, two cards at a time, and tensions. */
export function EvidenceStep({ view, isPaper }: StepProps) {
  const cards = useMemo(() => countedCards(view), [view]);
  const conditions = useConditionsPicture(view, cards, isPaper);
  const pairs = usePairsPicture(cards, isPaper);
  const tensions = useTensionsPicture(cards);
  const foot = <Foot />;
  return (
    <PicturesStep
      step="evidence"
      pictures={[
        { ...conditions, foot },
        { ...pairs, foot },
        { ...tensions, foot },
      ]}
      isPaper={isPaper}
    />
  );
}

function Foot() {
  return (
    <FootLines>
      <p>
        <ScopeLine id="counts-killing" /> <ScopeLine id="can-not-certain" />
      </p>
      <p>
        <ScopeLine id="not-a-recommendation" />
      </p>
    </FootLines>
  );
}
