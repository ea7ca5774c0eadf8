import type { ReactNode } from 'react';
import { EmptyState } from '../parts/empty-state';
import { ExerciseBand } from '../parts/exercise-band';
import styles from './replay-notice.module.css';

/** Stands where a replay cannot: what is so, and the way on. */
export function ReplayNotice({
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
      <ExerciseBand />
      <main id="main" tabIndex={-1} className={styles.main}>
        <EmptyState title={title} action={action}>
          {children}
        </EmptyState>
      </main>
    </>
  );
}
