import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Running text in a width that can be read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
