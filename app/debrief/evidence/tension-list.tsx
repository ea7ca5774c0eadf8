'use client';

import { useTranslations } from 'next-intl';
import { citationOf } from '../../../framework/source';
import type { Tension } from '../../../framework/tension';
import { Kicker } from '../../parts/kicker';
import styles from './evidence.module.css';

/** Where the sources pull in different directions on what was used: both sides, and a question to the room. */
export function TensionList({ tensions }: { tensions: Tension[] }) {
  const t = useTranslations('pictures.evidence');
  if (tensions.length === 0) return <p className={styles.claim}>{t('noTension')}</p>;
  return (
    <div className={styles.tensions}>
      {tensions.map(({ id, name, text, question, sides }) => (
        <section key={id} className={styles.tension}>
          <Kicker note={id}>{name}</Kicker>
          <p className={styles.claim}>{text}</p>
          <p className={styles.ask}>{question}</p>
          <small className={styles.source}>{sides.map(citationOf).join('; ')}</small>
        </section>
      ))}
    </div>
  );
}
