import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './kicker.module.css';

export interface KickerProps {
  children: ReactNode;
  /** A quiet word at the end of the line: a count, a time, a source. */
  note?: ReactNode;
  /** The heading level; `div` where the section is labelled otherwise. */
  as?: 'h1' | 'h2' | 'h3' | 'h4' | 'div';
  /** For `aria-labelledby` of the section. */
  id?: string;
  className?: string;
}

/** Opens a section: a heavy rule, and a label under it. */
export function Kicker({ children, note, as: Heading = 'h2', id, className }: KickerProps) {
  return (
    <header className={classNames(styles.kicker, className)}>
      <Heading id={id}>{children}</Heading>
      {note ? <span className={styles.note}>{note}</span> : null}
    </header>
  );
}
