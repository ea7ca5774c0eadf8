import type { ReactNode } from 'react';
import styles from './plain-list.module.css';

/** Short lines one under the other, each with a rule above it. */
export function PlainList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
