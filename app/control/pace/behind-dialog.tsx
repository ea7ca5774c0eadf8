'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { useShortcut } from '../frame/use-shortcut';
import styles from './behind-dialog.module.css';
import { CutList } from './cut-list';
import { RestOfPlan } from './rest-of-plan';
import { WhereWeStand } from './where-we-stand';

/** "I am behind": what could be left out, with the minutes that it saves and what is lost by it. */
export function BehindDialog() {
  const t = useTranslations('control.behind');
  const mayCut = useMay('TakeCut');
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useShortcut('b', () => setIsOpen(true), mayCut);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  if (!mayCut) return null;
  return (
    <>
      <Button look="text" className={styles.opener} onClick={() => setIsOpen(true)} aria-keyshortcuts="B">
        {t('button')}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        {isOpen ? (
          <>
            <h2 className={styles.title} id={id}>
              {t('title')}
            </h2>
            <WhereWeStand />
            <CutList />
            <RestOfPlan />
            <p>
              <Button look="line" size="small" onClick={() => setIsOpen(false)}>
                {t('close')}
              </Button>
            </p>
          </>
        ) : null}
      </dialog>
    </>
  );
}
