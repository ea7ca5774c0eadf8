'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Card } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { SignatureLines } from '../../parts/signature-lines';
import styles from './card-counts.module.css';

type Submitted = NonNullable<Card['submitted']>;

/** Under a card that counts: who signed it, and how it came to count when that was not by two. */
export function CardCounts({ submitted }: { submitted: Submitted }) {
  const t = useTranslations('play.sign');
  const { clock } = useView();
  const at = exerciseTime(clock, submitted.at);
  return (
    <div className={styles.counts}>
      <SignatureLines
        signatures={submitted.signers.map((name, index) => ({ id: `${index}.${name}`, name, at }))}
        needed={submitted.signers.length}
        counts
      />
      {submitted.how === 'two' ? null : (
        <p className={styles.how}>
          {t(`how.${submitted.how}`, {
            typist: submitted.typedBy ?? '',
            headline: submitted.content.headline ?? '',
          })}
        </p>
      )}
    </div>
  );
}
