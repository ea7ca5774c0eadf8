'use client';

import { UsedTools } from '../evidence/used-tools';
import { FootLines, StepFrame } from '../frame/step-frame';
import { ScopeLine } from '../scope-line';
import type { StepProps } from './step-props';

/** What research reports on the tools that were played, as questions to the room. */
export function EvidenceStep({ view, isPaper }: StepProps) {
  return (
    <StepFrame
      step="evidence"
      foot={
        <FootLines>
          <p>
            <ScopeLine id="not-a-recommendation" />
          </p>
        </FootLines>
      }
      isPaper={isPaper}
    >
      <UsedTools view={view} />
    </StepFrame>
  );
}
