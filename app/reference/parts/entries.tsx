import type { ReactNode } from 'react';
import type { Source } from '../../../framework/source';
import { Cite } from './cite';
import styles from './entries.module.css';
import { EntryCode } from './entry-code';

/** Entries one under the other, each with a rule above it. */
export function Entries({ children, isOrdered }: { children: ReactNode; isOrdered?: boolean }) {
  return isOrdered ? (
    <ol className={styles.entries}>{children}</ol>
  ) : (
    <ul className={styles.entries}>{children}</ul>
  );
}

export interface EntryProps {
  /** Its code, which is also its anchor on the page. */
  id: string;
  /** Its name or its text. */
  text: ReactNode;
  source?: Source;
  /** What belongs to it. */
  children?: ReactNode;
}

/** One entry: code, text, what belongs to it, and its place in the source. */
export function Entry({ id, text, source, children }: EntryProps) {
  return (
    <li id={id} className={styles.entry}>
      <EntryCode id={id} at={`#${id}`} />
      <div className={styles.content}>
        <p className={styles.text}>{text}</p>
        {children}
        {source ? <Cite source={source} /> : null}
      </div>
    </li>
  );
}
