'use client';

import styles from './observer-desk.module.css';
import { ObserverNotes } from './observer-notes';
import { WatchedInjects } from './watched-injects';

/** An observer's own part of the page: the injects that the lead grants, and a way to write to the lead. */
export function ObserverDesk() {
  return (
    <div className={styles.desk}>
      <WatchedInjects />
      <ObserverNotes />
    </div>
  );
}
