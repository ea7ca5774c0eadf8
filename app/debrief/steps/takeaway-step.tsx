'use client';

import { useTranslations } from 'next-intl';
import { FootLines, StepFrame } from '../frame/step-frame';
import { ScopeLine } from '../scope-line';
import type { StepProps } from './step-props';
import styles from './takeaway-step.module.css';

/** One commitment each, which nobody else reads, and one open question. There is no right answer. */
export function TakeawayStep({ isPaper }: StepProps) {
  const t = useTranslations('debrief.takeaway');
  return (
    <StepFrame
      step="takeaway"
      foot={
        <FootLines>
          <p>
            <ScopeLine id="not-a-recommendation" />
          </p>
          <p>
            <ScopeLine id="no-formula" />
          </p>
        </FootLines>
      }
      isPaper={isPaper}
    >
      <ol className={styles.asks}>
        {(['commitment', 'question', 'close'] as const).map((ask) => (
          <li key={ask} className={styles.ask}>
            <h2 className={styles.title}>{t(`${ask}.title`)}</h2>
            <p className={styles.words}>{t(`${ask}.words`)}</p>
            <p className={styles.note}>{t(`${ask}.note`)}</p>
          </li>
        ))}
      </ol>
      <p className={styles.noAnswer}>{t('noRightAnswer')}</p>
    </StepFrame>
  );
}
