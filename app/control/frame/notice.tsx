import type { ReactNode } from 'react';
import { ExerciseBand } from '../../parts/exercise-band';
import styles from './notice.module.css';

/** A page that is not the console, and the way on. */
export function Notice({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action: ReactNode;
}) {
  return (
    <>
      <ExerciseBand size="console" />
      <main id="main" tabIndex={-1} className={styles.notice}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.words}>{children}</p>
        <p className={styles.action}>{action}</p>
      </main>
    </>
  );
}
