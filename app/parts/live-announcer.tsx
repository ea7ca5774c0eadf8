'use client';

import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './visually-hidden';

interface Announcement {
  id: number;
  text: string;
}

const listeners = new Set<() => void>();
let latest: Announcement = { id: 0, text: '' };
const silence: Announcement = { id: 0, text: '' };

/** Says a sentence through the page's one polite live region. The same sentence twice is said twice. */
export function announce(text: string): void {
  latest = { id: latest.id + 1, text };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region. Mounted once, by the root layout; anything in the browser may call `announce`. */
export function LiveAnnouncer() {
  const current = useSyncExternalStore(
    subscribe,
    () => latest,
    () => silence,
  );
  return (
    <div aria-live="polite" aria-atomic="true" role="status" data-no-print>
      <VisuallyHidden key={current.id}>{current.text}</VisuallyHidden>
    </div>
  );
}
