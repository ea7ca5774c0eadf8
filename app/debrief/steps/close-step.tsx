'use client';

import { useTranslations } from 'next-intl';
import { ShowAnswers } from '../../forms/show-answers';
import { ShownAnswers } from '../../forms/shown-answers';
import { SupportWords } from '../../parts/support-words';
import { StepFrame } from '../frame/step-frame';
import type { StepProps } from './step-props';
import styles from './takeaway-step.module.css';

/** Where to turn, how to say what was good and bad, what may be told outside, and thanks. */
export function CloseStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.close');
  const shown = useTranslations('forms.shown');
  const derole = useTranslations('debrief.derole');
  return (
    <StepFrame
      step="close"
      behind={{
        figure: shown('words'),
        label: shown('title'),
        lead: shown('lead'),
        content: (
          <>
            <ShowAnswers view={view} />
            <ShownAnswers view={view} />
          </>
        ),
      }}
      isPaper={isPaper}
    >
      <ol className={styles.asks}>
        <li className={styles.ask}>
          <h2 className={styles.title}>{t('supportTitle')}</h2>
          <p className={styles.words}>{derole('support')}</p>
          <div className={styles.note}>
            <SupportWords words={view.safety.support} />
          </div>
        </li>
        <li className={styles.ask}>
          <h2 className={styles.title}>{t('exitTitle')}</h2>
          <p className={styles.words}>{t('exit')}</p>
          <p className={styles.note}>{t('exitNote')}</p>
        </li>
        <li className={styles.ask}>
          <h2 className={styles.title}>{t('ruleTitle')}</h2>
          <p className={styles.words}>{t(view.chathamHouse ? 'rule' : 'named')}</p>
        </li>
      </ol>
      <p className={styles.noAnswer}>{t('thanks')}</p>
    </StepFrame>
  );
}
