import type { ReactNode } from 'react';
import styles from './finding-list.module.css';

/** Findings one under the other, in the order of the review. */
export function FindingList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
