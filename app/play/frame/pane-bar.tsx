'use client';

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './pane-bar.module.css';
import { usePaneFoot } from './pane-foot';

/** The one act of a pane. On a phone it stands at the foot of the screen; elsewhere under what it belongs to. */
export function PaneBar({ children }: { children: ReactNode }) {
  const foot = usePaneFoot();
  if (foot.isPhone)
    return foot.element ? createPortal(<div className={styles.phone}>{children}</div>, foot.element) : null;
  return <div className={styles.bar}>{children}</div>;
}
