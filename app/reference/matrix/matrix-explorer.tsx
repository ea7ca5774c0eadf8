'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './matrix-explorer.module.css';
import { arrowOf, nextMark } from './next-mark';

interface Told {
  title: string;
  how: string;
  reading: string | undefined;
}

/**
 * The table with a line below it that tells what a mark stands for, as the pointer or the keyboard comes to it. Arrow keys
 * go from mark to mark. Without script the marks are links, and the same stands below in words.
 */
export function MatrixExplorer({ hint, children }: { hint: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => (frame.current ? listen(frame.current, setTold) : undefined), []);
  return (
    <div className={styles.explorer}>
      <div ref={frame} className={styles.frame}>
        {children}
      </div>
      <div className={styles.told} data-no-print>
        <strong>{told?.title}</strong>
        <p>{told?.how ?? hint}</p>
        {told?.reading ? <p>{told.reading}</p> : null}
      </div>
    </div>
  );
}

/** Hears which mark the pointer or the keyboard comes to, and leads the arrow keys on. The marks themselves are links. */
function listen(frame: HTMLElement, onTold: (told: Told) => void): () => void {
  const tell = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-how]') : null;
    if (!mark) return;
    const { title = '', how = '', reading } = mark.dataset;
    onTold({ title, how, reading });
  };
  const lead = (event: KeyboardEvent) => {
    const marks = [...frame.querySelectorAll<HTMLElement>('[data-how]')];
    const at = marks.indexOf(event.target as HTMLElement);
    const arrow = arrowOf(event);
    if (at < 0 || !arrow) return;
    event.preventDefault();
    marks[nextMark(marks.map(placeOf), at, arrow)]?.focus();
  };
  const stop = new AbortController();
  frame.addEventListener('focusin', tell, stop);
  frame.addEventListener('mouseover', tell, stop);
  frame.addEventListener('keydown', lead, stop);
  return () => stop.abort();
}

function placeOf(mark: HTMLElement): { row: number; column: number } {
  const cell = mark.closest('td');
  return { row: cell?.closest('tr')?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
}
