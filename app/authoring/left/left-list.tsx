'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './left.module.css';
import { LeftEntry } from './left-entry';
import type { LeftTyping } from './left-typing';
import { putLeftAway } from './left-typing';

interface LeftListProps {
  found: LeftTyping[];
  /** Makes a part of it again; says whether that went. Left out where nobody can. */
  onMakeAgain?: ((left: LeftTyping) => Promise<boolean>) | undefined;
}

/** What was typed on this device and belongs to nothing any more: to copy, to make a part of again, to put away. */
export function LeftList({ found, onMakeAgain }: LeftListProps) {
  const t = useTranslations('authoring.left');
  const [gone, setGone] = useState<string[]>([]);
  const shown = found.filter(({ name }) => !gone.includes(name));
  if (shown.length === 0) return null;
  const putAway = (name: string) => {
    putLeftAway(name);
    setGone((before) => [...before, name]);
  };
  return (
    <details className={styles.left} open data-no-print>
      <summary>{t('title', { count: shown.length })}</summary>
      <p>{t('note')}</p>
      <ul>
        {shown.map((left) => (
          <LeftEntry
            key={left.name}
            left={left}
            onPutAway={() => putAway(left.name)}
            onMakeAgain={onMakeAgain}
          />
        ))}
      </ul>
    </details>
  );
}
