'use client';

import { useEffect, useRef } from 'react';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { announce } from '../../parts/live-announcer';
import { useSentence } from '../../parts/use-sentence';
import type { Tape } from '../read/tape';
import { latestTold } from '../read/told-words';

/** Says what was told last, to whoever listens, when a step or a jump ends there; a replay that runs is not read aloud. */
export function TellMoment({
  tape,
  position,
  isPlaying,
  live,
}: {
  tape: Tape;
  position: number;
  isPlaying: boolean;
  live: LiveState;
}) {
  const say = useSentence();
  const said = useRef(position);
  useEffect(() => {
    if (isPlaying || said.current === position) return;
    said.current = position;
    const [last] = latestTold(tape, position, baseView(live), 1);
    if (last) announce(say(last.sentence));
  }, [tape, position, isPlaying, live, say]);
  return null;
}
