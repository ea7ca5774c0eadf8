'use client';

import { useCallback, useRef } from 'react';
import { ArrivedInject } from './arrived-inject';
import { ArrivedLetter } from './arrived-letter';
import { ArrivedAnswer, ArrivedMessage } from './arrived-message';
import { ArrivedNews } from './arrived-news';
import styles from './happened-entry.module.css';
import type { HappenedItem } from './happened-items';
import { useFresh } from './use-fresh';
import { useInSight } from './use-in-sight';

interface HappenedEntryProps {
  item: HappenedItem;
  isNew: boolean;
  onSeen: (item: HappenedItem) => void;
}

/** One thing that happened. It counts as seen when it has been on a visible screen for a moment. */
export function HappenedEntry({ item, isNew, onSeen }: HappenedEntryProps) {
  const element = useRef<HTMLDivElement>(null);
  const isFresh = useFresh(isNew);
  const handleSeen = useCallback(() => onSeen(item), [onSeen, item]);
  useInSight(element, isNew, handleSeen);
  return (
    <div ref={element} className={styles.entry}>
      {entryOf(item, isFresh)}
    </div>
  );
}

function entryOf(item: HappenedItem, isNew: boolean) {
  switch (item.kind) {
    case 'inject':
      return <ArrivedInject item={item} isNew={isNew} />;
    case 'message':
      return <ArrivedMessage message={item.message} isNew={isNew} />;
    case 'answer':
      return <ArrivedAnswer item={item} isNew={isNew} />;
    case 'letter':
      return <ArrivedLetter item={item} isNew={isNew} />;
    default:
      return <ArrivedNews item={item} isNew={isNew} />;
  }
}
