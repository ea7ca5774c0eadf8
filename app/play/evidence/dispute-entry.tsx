'use client';

import type { Dispute } from '../../../framework/evidence/dispute';
import { findingOf } from '../../../framework/evidence/findings';
import { citationOf } from '../../../framework/source';
import styles from './tool-evidence.module.css';

/** What is disputed, and every side of it, those on other tools included, so that nobody reads one alone. */
export function DisputeEntry({ dispute }: { dispute: Dispute }) {
  return (
    <li className={styles.entry}>
      <p className={styles.claim}>{dispute.text}</p>
      <ul className={styles.sides}>
        {dispute.findings.map(findingOf).map(({ id, claim, source }) => (
          <li key={id}>
            {claim} <small className={styles.source}>{citationOf(source)}</small>
          </li>
        ))}
      </ul>
      <small className={styles.source}>{citationOf(dispute.source)}</small>
    </li>
  );
}
