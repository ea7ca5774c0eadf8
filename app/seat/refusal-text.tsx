'use client';

import type { Refusal } from '../live/live-state';
import { Banner } from '../parts/banner';
import { useRefusalSentence } from './use-refusal-sentence';

/** Says why something did not happen, where the button was. Says nothing when nothing was refused. */
export function RefusalText({ refusal }: { refusal: Refusal | null }) {
  const say = useRefusalSentence();
  if (!refusal) return null;
  return (
    <Banner tone="grave" isAnnounced>
      {say(refusal)}
    </Banner>
  );
}
