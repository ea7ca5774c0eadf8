import type { ReactNode } from 'react';
import styles from './result-sentence.module.css';

export interface ResultSentenceProps {
  /** "Not adopted: vetoed." In ink, never in red or green. */
  verdict: ReactNode;
  /** The counts, who, why, and what would have happened otherwise. */
  children: ReactNode;
  /** "5 of 7, scaled from 9 of 15"; always in sight when the rule was scaled. */
  scaling?: ReactNode;
  /** `line` is one paragraph, as in a list of results. */
  size?: 'page' | 'line';
}

/** The result of a vote that explains itself. */
export function ResultSentence({ verdict, children, scaling, size = 'page' }: ResultSentenceProps) {
  if (size === 'line') {
    return (
      <div className={styles.line}>
        <p>
          <b>{verdict}</b> {children}
        </p>
        {scaling ? <p className={styles.scaling}>{scaling}</p> : null}
      </div>
    );
  }
  return (
    <div>
      <h2 className={styles.verdict}>{verdict}</h2>
      <p className={styles.because}>{children}</p>
      {scaling ? <p className={styles.scaling}>{scaling}</p> : null}
    </div>
  );
}
