'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { useDesk, useDeskPart } from '../desk/desk-context';
import { inWords } from '../desk/in-words';
import type { Clash } from '../desk/three-way';
import styles from './fields.module.css';

/** Two authors wrote something different in one field: both texts, and the choice. Nothing is saved before it is made. */
export function ClashChoice({ part, clash }: { part: string; clash: Clash | null }) {
  const t = useTranslations('authoring.clash');
  const desk = useDesk();
  const by = useDeskPart(part)?.held.by ?? '';
  const own = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  if (!clash) return null;
  const { field, mine, theirs } = clash;
  return (
    <section className={styles.clash} aria-label={t('label')}>
      <p role="alert">{t('sentence', { by })}</p>
      <div className={styles.both}>
        <div>
          <h4>{t('yours')}</h4>
          <textarea
            ref={own}
            className={styles.words}
            dir="auto"
            readOnly
            rows={3}
            aria-label={t('yours')}
            value={inWords(mine) || t('nothing')}
          />
        </div>
        <div>
          <h4>{t('theirs', { by })}</h4>
          <p className={styles.words} dir="auto">
            {inWords(theirs) || t('nothing')}
          </p>
        </div>
      </div>
      <div className={styles.acts}>
        <Button size="small" onClick={() => desk.settle(part, field, mine)}>
          {t('keepYours')}
        </Button>
        <Button size="small" look="line" onClick={() => desk.settle(part, field, theirs)}>
          {t('takeTheirs', { by })}
        </Button>
        {typeof mine === 'string' && typeof theirs === 'string' ? (
          <Button size="small" look="line" onClick={() => desk.settle(part, field, `${mine}\n\n${theirs}`)}>
            {t('keepBoth')}
          </Button>
        ) : null}
        <Button
          size="small"
          look="text"
          onClick={() => {
            if (own.current) void copyText(own.current).then(setIsCopied);
          }}
        >
          {isCopied ? t('copied') : t('copyYours')}
        </Button>
      </div>
    </section>
  );
}
