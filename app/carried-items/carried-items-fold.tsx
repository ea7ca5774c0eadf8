'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../live/use-views';
import { CarriedItems } from './carried-items';
import styles from './carried-items-fold.module.css';

/** The steps in which a group says what it will do, and so what came of what it said last time. */
const closing: readonly string[] = ['takeaway', 'close'];

/** What came of what this group promised last time: it opens by itself at the end of a debrief, and at any time by hand. */
export function CarriedItemsFold() {
  const t = useTranslations('control.promises');
  const { improvement, fork, debrief } = useView();
  const [chosen, setChosen] = useState<{ step: string; isOpen: boolean } | null>(null);
  if (!improvement.carried || fork) return null;
  const step = debrief?.step ?? '';
  const isOpen = chosen?.step === step ? chosen.isOpen : closing.includes(step);
  const left = improvement.carried.items.filter(({ answer }) => answer === null).length;
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => setChosen({ step, isOpen: event.currentTarget.open })}
      data-no-print
    >
      <summary>{t('fold', { count: left })}</summary>
      <CarriedItems />
    </details>
  );
}
