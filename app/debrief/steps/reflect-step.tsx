'use client';

import { useTranslations } from 'next-intl';
import { FootLines, StepFrame } from '../frame/step-frame';
import { ReflectionColumn } from '../reflect/reflection-column';
import styles from './reflect-step.module.css';
import type { StepProps } from './step-props';

/** Private and silent: what to keep and what to change. Answers are shown without names, from five of a kind on. */
export function ReflectStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.reflect');
  return (
    <StepFrame
      step="reflect"
      foot={
        <FootLines>
          <p>{t('anonymous')}</p>
          <p>{t('onPaper')}</p>
        </FootLines>
      }
      isPaper={isPaper}
    >
      <p className={styles.replay}>{t('replay')}</p>
      <div className={styles.columns}>
        <ReflectionColumn view={view} kind="plus" title={t('plus.title')} />
        <ReflectionColumn view={view} kind="delta" title={t('delta.title')} />
      </div>
    </StepFrame>
  );
}
