'use client';

import type { ReactNode } from 'react';
import type { FindingId } from '../../../framework/evidence/finding';
import styles from './findable.module.css';
import { useIsShown } from './shown-findings';

/** A row of the list that steps aside when its finding does not answer. */
export function FindableRow({ id, children }: { id: FindingId; children: ReactNode }) {
  const isShown = useIsShown([id]);
  return (
    <li id={id} className={styles.row} hidden={!isShown}>
      {children}
    </li>
  );
}

/** A part of the list that steps aside when none of its findings answers. */
export function FindablePart({ ids, children }: { ids: readonly FindingId[]; children: ReactNode }) {
  const isShown = useIsShown(ids);
  return <div hidden={!isShown}>{children}</div>;
}
