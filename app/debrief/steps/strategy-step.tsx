'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { PicturesStep } from '../frame/pictures-step';
import { FootLines } from '../frame/step-frame';
import { countedCards } from '../read/played-moves';
import { ScopeLine } from '../scope-line';
import { useMapPictures } from '../strategy/use-map-pictures';
import { useActorsPicture, useCoursesPicture, useLensPicture } from '../strategy/use-strategy-pictures';
import type { StepProps } from './step-props';

/** How each tool was meant to work: on the map, by what met, from move to move, between actors, and through a lens. */
export function StrategyStep({ view, isPaper }: StepProps) {
  const cards = useMemo(() => countedCards(view), [view]);
  const [map, flow] = useMapPictures(view, cards, isPaper);
  const courses = useCoursesPicture(view, cards);
  const actors = useActorsPicture(view, cards);
  const lens = useLensPicture(view, cards, isPaper);
  return (
    <PicturesStep
      step="strategy"
      pictures={[
        { ...map, foot: <Foot hasSigns /> },
        ...[flow, courses, actors, lens].map((picture) => ({ ...picture, foot: <Foot /> })),
      ]}
      isPaper={isPaper}
    />
  );
}

function Foot({ hasSigns = false }: { hasSigns?: boolean }) {
  const t = useTranslations('debrief.strategy');
  return (
    <FootLines>
      <p>
        <ScopeLine id="not-a-recommendation" />
      </p>
      {hasSigns ? (
        <p>
          {t('signs')} <ScopeLine id="mechanism-reading" />
        </p>
      ) : null}
    </FootLines>
  );
}
