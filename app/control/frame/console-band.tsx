'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { ExerciseBand } from '../../parts/exercise-band';

/** The band of the console: the scenario and the date. `isBare` says neither, as while everything is paused. */
export function ConsoleBand({ isBare = false }: { isBare?: boolean }) {
  const t = useTranslations('control.band');
  const format = useFormatter();
  const { opening, clock, isRehearsal } = useView();
  if (isBare || !opening) return <ExerciseBand size="console" isRehearsal={isRehearsal} />;
  const date = format.dateTime(clock.startedAt ?? clock.openedAt, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <ExerciseBand size="console" isRehearsal={isRehearsal}>
      {t('scenario', { title: opening.title, date })}
    </ExerciseBand>
  );
}
