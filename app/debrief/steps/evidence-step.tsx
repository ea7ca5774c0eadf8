'use client';

import { useMemo } from 'react';
import { useConditionsPicture, usePairsPicture, useTensionsPicture } from '../evidence/use-evidence-pictures';
import { PicturesStep } from '../frame/pictures-step';
import { FootLines } from '../frame/step-frame';
import { evidencePairs } from '../read/evidence-check';
import { countedCards } from '../read/played-moves';
import { ScopeLine } from '../scope-line';
import type { StepProps } from './step-props';

/** What research reports on the tools that were played: two cards at a time, conditions asked of this run, and tensions. */
export function EvidenceStep({ view, isPaper }: StepProps) {
  const cards = useMemo(() => countedCards(view), [view]);
  const conditions = useConditionsPicture(view, cards, isPaper);
  const pairs = usePairsPicture(cards, isPaper);
  const tensions = useTensionsPicture(cards);
  const foot = <Foot />;
  // Two cards are what a room reads in three minutes (practice 3.2); without any there is something to ask of the run.
  const [first, second] = evidencePairs(cards).length > 0 ? [pairs, conditions] : [conditions, pairs];
  return (
    <PicturesStep
      step="evidence"
      pictures={[
        { ...first, foot },
        { ...second, foot },
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
