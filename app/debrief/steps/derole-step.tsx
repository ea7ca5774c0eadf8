'use client';

import { useTranslations } from 'next-intl';
import { SupportWords } from '../../parts/support-words';
import { SpeakingOrder } from '../derole/speaking-order';
import { FootPassage, FootPassages, StepFrame } from '../frame/step-frame';
import type { StepProps } from './step-props';

/** Roles are put down, the other side's first; everybody says their own name. */
export function DeroleStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.derole');
  return (
    <StepFrame
      step="derole"
      foot={
        <FootPassages>
          <FootPassage title={t('afterTitle')}>
            <p>{t('after')}</p>
          </FootPassage>
          <FootPassage title={t('emergencyTitle')}>
            <p>{t('emergency', { word: view.opening?.emergencyWord ?? '' })}</p>
          </FootPassage>
          <FootPassage title={t('supportTitle')}>
            <p>{t('support')}</p>
            <SupportWords words={view.safety.support} />
          </FootPassage>
        </FootPassages>
      }
      isPaper={isPaper}
    >
      <SpeakingOrder view={view} />
    </StepFrame>
  );
}
