'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Seat } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import type { SeatKey } from '../live/live-provider';
import { baseView } from '../live/use-views';
import { ExerciseBand } from '../parts/exercise-band';
import { LoadingBars } from '../parts/loading-bars';
import { Dock } from './controls/dock';
import { PlayOnFrom } from './controls/play-on-from';
import { TellMoment } from './controls/tell-moment';
import { ToldList } from './list/told-list';
import type { LoadedTape } from './load/fetch-tape';
import { toAddress } from './read/address';
import type { Choices } from './read/choices';
import { liveAt } from './read/live-at';
import { marksOf } from './read/marks';
import styles from './replay.module.css';
import { Stage } from './stage/stage';
import { usePlayhead } from './use-playhead';

/** How the moment is shown: as the screen of the seat, or as the list of what it was told. */
export type Look = 'screen' | 'list';

export interface ReplayProps {
  seatKey: SeatKey;
  loaded: LoadedTape;
  /** Whose replay is asked for: a seat's channel, or the room screen's. */
  from: string;
  /** What was chosen is on its way: `loaded` is still the one before, and is not shown. */
  isLoading: boolean;
  /** Who asks. */
  own: Seat | undefined;
  choices: Choices | null;
  title: string;
  /** The instant to begin with; null begins with the start of play. */
  start: number | null;
  /** Grows when the address names another moment. */
  visit: number;
  /** Looks with other eyes, at the same instant. */
  onChoose: (from: string) => void;
}

/** How long a moment is looked at before the address names it, in milliseconds: browsers refuse to be told with every move of a hand. */
const restMs = 300;

/** One replay: the band, what was seen at the moment, and below it the way through time. */
export function Replay(props: ReplayProps) {
  const { seatKey, loaded, from, isLoading, own, choices, title, start, visit, onChoose } = props;
  const t = useTranslations('replay');
  const { tape, fold } = loaded;
  const marks = useMemo(() => marksOf(tape), [tape]);
  const playhead = usePlayhead(tape, start ?? marks[0]?.at ?? null, visit);
  const { position, now, isPlaying } = playhead;
  const live = useMemo(() => liveAt(tape.seat, fold.at(position), now), [tape, fold, position, now]);
  // A whole screen takes longer to draw than the slider may wait: it follows, and gives way to the next jump.
  const drawn = useDeferredValue(live);
  const view = baseView(live);
  const [look, setLook] = useState<Look>('screen');
  const [isFree, setFree] = useState(false);
  const address = toAddress({ at: now, from });
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => window.history.replaceState(window.history.state, '', address), restMs);
    return () => clearTimeout(timer);
  }, [isPlaying, address]);
  return (
    <div className={styles.page}>
      <ExerciseBand short={t('bandShort')} isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
        {t('band', { title, kind: storyKind(view.opening) })}
      </ExerciseBand>
      <div className={styles.stage} aria-busy={isLoading}>
        {isLoading ? <LoadingBars label={t('loading')} /> : null}
        {!isLoading && look === 'screen' ? <Stage {...{ seatKey, isFree }} live={drawn} /> : null}
        {!isLoading && look === 'list' ? (
          <ToldList tape={tape} position={position} live={live} onGoTo={playhead.goTo} />
        ) : null}
      </div>
      <Dock
        {...{ playhead, tape, marks, live, from, own, choices, look, isFree, isLoading, address }}
        onLook={setLook}
        onFree={setFree}
        onChoose={onChoose}
      />
      {own?.role === 'lead' && !isPlaying && !isLoading ? (
        <PlayOnFrom exerciseId={seatKey.exerciseId} at={now} view={view} />
      ) : null}
      {isLoading ? null : <TellMoment tape={tape} position={position} isPlaying={isPlaying} live={live} />}
    </div>
  );
}
