import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** Names a table for those who listen, where a heading above names it for those who look. */
export function HiddenCaption({ children }: { children: ReactNode }) {
  return <caption className={styles.caption}>{children}</caption>;
}
