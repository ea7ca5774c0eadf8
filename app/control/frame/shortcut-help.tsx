'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { ReferenceLink } from '../../parts/reference-link';
import { SchemeSwitch } from '../../parts/scheme-switch';
import { useVocabulary } from '../../parts/use-vocabulary';
import styles from './shortcut-help.module.css';
import { useShortcut } from './use-shortcut';

/** Every single key of the console with what it does. */
const shortcuts = [
  ['?', 'help'],
  ['R', 'release'],
  ['U', 'takeBack'],
  ['E', 'edit'],
  ['J', 'nextLine'],
  ['K', 'lineBefore'],
  ['/', 'find'],
  ['T', 'look'],
  ['H', 'hold'],
  ['S', 'skip'],
  ['D', 'defer'],
  ['L', 'move'],
  ['W', 'plan'],
  ['A', 'arm'],
  ['O', 'open'],
  ['B', 'behind'],
  ['M', 'staffNote'],
  ['N', 'nextAsked'],
  ['V', 'voice'],
  ['N', 'evaluatorNote'],
  ['P', 'pause'],
  ['G', 'paper'],
  ['1 – 9', 'tabs'],
] as const;

/** The list of single keys, opened by `?`. */
export function ShortcutHelp() {
  const t = useTranslations('control.shortcuts');
  const words = useVocabulary();
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useShortcut('?', () => setIsOpen(true));
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <>
      <Button look="text" onClick={() => setIsOpen(true)} aria-keyshortcuts="?">
        {t('button')}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        <h2 className={styles.title} id={id}>
          {t('title')}
        </h2>
        <dl className={styles.keys}>
          {shortcuts.map(([key, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(meaning, words)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>{t('note')}</p>
        <div className={styles.foot}>
          <Button look="line" size="small" onClick={() => setIsOpen(false)}>
            {t('close')}
          </Button>
          <ReferenceLink />
          <SchemeSwitch />
        </div>
      </dialog>
    </>
  );
}
