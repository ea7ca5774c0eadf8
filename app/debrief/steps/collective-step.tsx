'use client';

import { useTranslations } from 'next-intl';
import { useAgreementPicture } from '../collective/use-agreement-picture';
import { useVotesPicture } from '../collective/use-votes-picture';
import { PicturesStep } from '../frame/pictures-step';
import { FootLines } from '../frame/step-frame';
import type { StepProps } from './step-props';

/** Who agreed and why: a picture of who joined, objected and voted how, and each text with its result in words. */
export function CollectiveStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.collective');
  const votes = useVotesPicture(view, isPaper);
  const agreement = useAgreementPicture(view, isPaper);
  const question = view.opening?.baselineQuestion;
  const foot = question ? (
    <FootLines>
      <p>{t('baseline', { question })}</p>
    </FootLines>
  ) : null;
  return (
    <PicturesStep
      step="collective"
      pictures={[
        { ...agreement, foot },
        { ...votes, foot },
      ]}
      isPaper={isPaper}
    />
  );
}
