'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSeatKey } from '../../live/live-provider';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import styles from '../papers.module.css';
import { fetchPaper, type ListedPaper } from './fetch-papers';
import { saveFile } from './save-file';

/** One paper: what it is, and a button for each kind of file. */
export function PaperRow({
  paper,
  switches,
  language,
}: {
  paper: ListedPaper;
  switches: readonly string[];
  language: string;
}) {
  const t = useTranslations('papers');
  const key = useSeatKey();
  const [making, setMaking] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  // Which papers there are is the server's to say; `paper-words.test.ts` looks that each has its words.
  const say = t as unknown as (key: string) => string;
  const name = say(`paper.${paper.id}`);
  const take = async (format: string) => {
    if (!key || making) return;
    setMaking(format);
    setFailed(null);
    announce(t('making', { name }));
    const answer = await fetchPaper(key, `${paper.id}.${format}`, switches, language);
    setMaking(null);
    if (!answer.ok) return setFailed(answer.message || t('noAnswer'));
    saveFile(answer.value.name, answer.value.content);
    announce(t('made', { name }));
  };
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.about}>{say(`about.${paper.id}`)}</p>
        {failed ? (
          <p className={styles.failed} role="alert">
            {failed}
          </p>
        ) : null}
      </div>
      <div className={styles.formats}>
        {making ? <span className={styles.quiet}>{t('makingShort')}</span> : null}
        {paper.formats.map((format) => (
          <Button
            key={format}
            look="line"
            size="small"
            aria-disabled={making !== null}
            aria-label={t('take', { name, format })}
            onClick={() => void take(format)}
          >
            {t('format', { format })}
          </Button>
        ))}
      </div>
    </li>
  );
}
