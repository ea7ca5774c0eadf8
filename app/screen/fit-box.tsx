'use client';

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../parts/class-names';
import styles from './fit-box.module.css';

export interface FitBoxProps {
  /** The content, or what of it is shown at a level of detail from 0 on. */
  children: ReactNode | ((level: number) => ReactNode);
  /** How many levels of detail there are; each shows less than the one before. */
  levels?: number;
  /** Changes when the content does; the fit is looked for again. */
  content: string;
  className?: string;
  /** The factor to begin with; above 1 where a short text may use the room that a tall picture leaves. */
  largest?: number;
  /** Stands at the foot when something is left out: where the rest can be read. */
  rest?: string;
}

/** How far sizes may go down, and in what steps. Styles keep 32 units as the floor whatever the factor says. */
const smallest = 0.4;
const stepDown = 0.05;

/**
 * Makes its content smaller until it fits its place, then leaves detail out, level by level. Inside, sizes are
 * `max(32u, n * u * var(--fit))`, so that nothing becomes unreadable from ten metres; what does not fit even so is cut at
 * the foot, and `rest` says where to read on.
 */
export function FitBox({ children, levels = 1, content, className, largest = 1, rest }: FitBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [level, setLevel] = useState(0);
  const [isOver, setIsOver] = useState(false);
  const size = useSizeOf(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content, or another place, is tried with all detail.
  useLayoutEffect(() => setLevel(0), [content, size]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fit depends on what is drawn, not on what is named here.
  useLayoutEffect(() => {
    if (!box.current) return;
    const fits = shrink(box.current, largest);
    if (!fits && level < levels - 1) setLevel(level + 1);
    else setIsOver(!fits);
  }, [content, size, level, levels, largest]);
  return (
    <div className={classNames(styles.frame, className)}>
      <div className={styles.box} ref={box}>
        {typeof children === 'function' ? children(level) : children}
      </div>
      {rest ? (
        <p className={styles.rest} hidden={!isOver && level === 0}>
          {rest}
        </p>
      ) : null}
    </div>
  );
}

/** A name of the element's size that changes with it, and once more when the letters it was measured with have arrived. */
function useSizeOf(box: { current: HTMLDivElement | null }): string {
  const [size, setSize] = useState('');
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize(`${element.clientWidth} ${element.parentElement?.clientHeight}`);
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement ?? element);
    void document.fonts?.ready.then(() => setSize('with its own letters'));
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** Sets the largest factor at which the content fits; false when it fits at none. */
function shrink(element: HTMLElement, largest: number): boolean {
  const fits = () =>
    element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  for (let factor = largest; factor >= smallest; factor -= stepDown) {
    element.style.setProperty('--fit', factor.toFixed(2));
    if (fits()) return true;
  }
  return fits();
}
