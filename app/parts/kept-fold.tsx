'use client';

import { type ReactNode, useState } from 'react';
import { keptText } from '../live/kept-text';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';

const seatOf = (state: LiveState) => state.seat;

interface KeptFoldProps {
  title: ReactNode;
  /** The names under which what is typed inside is kept on this device. */
  names: string[];
  className?: string;
  children: ReactNode;
}

/** A form that is folded until somebody needs it, and stands open from the start where something typed waits in it. */
export function KeptFold({ title, names, className, children }: KeptFoldProps) {
  const seat = useLive(seatOf);
  const [isBegun] = useState(() => names.some((name) => keptText(`${seat}.${name}`) !== ''));
  return (
    <details className={className} open={isBegun}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
