'use client';

import { useTranslations } from 'next-intl';
import { SharedCommitments } from '../commitments/shared-commitments';
import { FootLines, StepFrame } from '../frame/step-frame';
import { plannedSteps } from '../read/debrief-plan';
import { ReflectionColumn } from '../reflect/reflection-column';
import { ScopeLine } from '../scope-line';
import type { StepProps } from './step-props';
import styles from './takeaway-step.module.css';

/** One commitment each, which nobody else reads, and one open question. There is no right answer. */
export function TakeawayStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.takeaway');
  const reflect = useTranslations('debrief.reflect');
  // A plan without a step of its own for the close says here what has to be said before people leave.
  const closes = plannedSteps(view).some(({ id }) => id === 'close');
  const asks = closes
    ? (['commitment', 'question'] as const)
    : (['commitment', 'question', 'close'] as const);
  return (
    <StepFrame
      step="takeaway"
      foot={
        <>
          <ReflectionColumn view={view} kind="question" title={reflect('question.title')} isWide />
          <FootLines>
            <p>
              <ScopeLine id="not-a-recommendation" />
            </p>
            <p>
              <ScopeLine id="no-formula" />
            </p>
          </FootLines>
        </>
      }
      isPaper={isPaper}
    >
      <ol className={styles.asks}>
        {asks.map((ask) => (
          <li key={ask} className={styles.ask}>
            <h2 className={styles.title}>{t(`${ask}.title`)}</h2>
            <p className={styles.words}>
              {t(ask === 'close' && !view.chathamHouse ? 'close.named' : `${ask}.words`)}
            </p>
            <p className={styles.note}>{t(`${ask}.note`)}</p>
          </li>
        ))}
      </ol>
      <SharedCommitments view={view} />
      <p className={styles.noAnswer}>{t('noRightAnswer')}</p>
    </StepFrame>
  );
}
