'use client';

import { useEffect, useRef, useState } from 'react';
import { type CardContent, type CardLine, cardLines, wholeCard } from '../../../exercise/card';
import { assumptionIds } from '../../../framework/assumption-ids';
import type { DraftHandle } from '../../live/use-draft';

/** How long a teammate counts as writing after a change, in milliseconds. */
const writingMs = 4_000;

/** What a teammate is writing now. */
export interface LiveWriting {
  isWriting: boolean;
  /** The line of the last change, for as long as they write. */
  line: CardLine | null;
  /** The line of the last change that this screen saw. */
  lastChanged: CardLine | null;
}

/** Follows a draft that somebody else writes: on which line, and whether they are writing now. */
export function useLiveWriting({ content, holdsPen }: DraftHandle<CardContent>): LiveWriting {
  const before = useRef<CardContent | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const [lastChanged, setLastChanged] = useState<CardLine | null>(null);
  useEffect(() => {
    const known = before.current;
    before.current = content;
    if (!known || !content) return;
    const line = changedLine(known, content);
    if (!line) return;
    setLastChanged(line);
    if (holdsPen) return;
    setIsWriting(true);
    const timer = setTimeout(() => setIsWriting(false), writingMs);
    return () => clearTimeout(timer);
  }, [content, holdsPen]);
  const isLive = isWriting && !holdsPen;
  return { isWriting: isLive, line: isLive ? lastChanged : null, lastChanged };
}

/** The line that a change was made on; a mark on an assumption belongs to the strategy, evidence to the tool. */
function changedLine(before: CardContent, now: CardContent): CardLine | undefined {
  const line = cardLines.find((one) => before[one] !== now[one]);
  if (line) return line;
  const [known, held] = [wholeCard(before), wholeCard(now)];
  if (assumptionIds.some((id) => known.assumptions[id] !== held.assumptions[id])) return 'strategy';
  return known.evidenceSeen.length === held.evidenceSeen.length ? undefined : 'tool';
}
