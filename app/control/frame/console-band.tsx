'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { storyKind } from '../../../exercise/story-kind';
import { whatIfWords } from '../../../exercise/what-if';
import { useView } from '../../live/use-views';
import { ExerciseBand } from '../../parts/exercise-band';
import { useChathamHouse } from '../../parts/use-chatham-house';
import { useSentence } from '../../parts/use-sentence';

/** The band of the console: the scenario and the date. `isBare` says neither, as while everything is paused. */
export function ConsoleBand({ isBare = false }: { isBare?: boolean }) {
  const t = useTranslations('control.band');
  const format = useFormatter();
  const view = useView();
  const { opening, clock, isRehearsal } = view;
  const isWhatIf = view.fork !== null;
  const say = useSentence();
  const origin = whatIfWords(view);
  const rule = useChathamHouse(view);
  if (isBare || !opening)
    return <ExerciseBand size="console" isRehearsal={isRehearsal} isWhatIf={isWhatIf} />;
  const date = format.dateTime(clock.startedAt ?? clock.openedAt, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <ExerciseBand size="console" isRehearsal={isRehearsal} isWhatIf={isWhatIf}>
      {origin ? `${say(origin)} · ` : null}
      {t('scenario', { title: opening.title, kind: storyKind(opening), date }) + rule}
    </ExerciseBand>
  );
}
