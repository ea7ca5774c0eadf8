'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { ExerciseBand } from '../../parts/exercise-band';
import { useChathamHouse } from '../../parts/use-chatham-house';

/** The band of the console: the scenario and the date. `isBare` says neither, as while everything is paused. */
export function ConsoleBand({ isBare = false }: { isBare?: boolean }) {
  const t = useTranslations('control.band');
  const format = useFormatter();
  const view = useView();
  const { opening, clock, isRehearsal } = view;
  const rule = useChathamHouse(view);
  if (isBare || !opening) return <ExerciseBand size="console" isRehearsal={isRehearsal} />;
  const date = format.dateTime(clock.startedAt ?? clock.openedAt, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <ExerciseBand size="console" isRehearsal={isRehearsal}>
      {t('scenario', { title: opening.title, date }) + rule}
    </ExerciseBand>
  );
}
