'use client';

import { useTranslations } from 'next-intl';
import { useNetPicture, useOptionsPicture, useSituationPicture } from '../assessment/use-assessment-pictures';
import { PicturesStep } from '../frame/pictures-step';
import { ReflectionColumn } from '../reflect/reflection-column';
import type { StepProps } from './step-props';

/** What each card was meant to do and cost and what was ruled, which options stayed, how the situation stood, and what nobody priced. */
export function AssessmentStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief');
  const net = useNetPicture(view, isPaper);
  const options = useOptionsPicture(view);
  const situation = useSituationPicture(view);
  const unpriced = (
    <ReflectionColumn view={view} kind="unpriced" title={t('reflect.unpriced.title')} isWide />
  );
  return (
    <PicturesStep
      step="assessment"
      pictures={[{ ...net, foot: unpriced }, options, situation]}
      isPaper={isPaper}
    />
  );
}
