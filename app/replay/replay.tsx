'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { Seat } from '../../exercise/state';
import type { SeatKey } from '../live/live-provider';
import { baseView } from '../live/use-views';
import { ExerciseBand } from '../parts/exercise-band';
import { Dock } from './controls/dock';
import { PlayOnFrom } from './controls/play-on-from';
import { TellMoment } from './controls/tell-moment';
import { useReplayKeys } from './controls/use-replay-keys';
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
  /** Whose replay it is: a seat's channel, or the room screen's. */
  from: string;
  /** Who asks. */
  own: Seat | undefined;
  choices: Choices | null;
  title: string;
  /** The instant to begin with; null begins with what was told first. */
  start: number | null;
  /** Looks with other eyes, at the same instant. */
  onChoose: (from: string, at: number) => void;
}

/** One replay: the band, what was seen at the moment, and below it the way through time. */
export function Replay({ seatKey, loaded, from, own, choices, title, start, onChoose }: ReplayProps) {
  const t = useTranslations('replay');
  const { tape, fold } = loaded;
  const playhead = usePlayhead(tape, start);
  const { position, now, isPlaying } = playhead;
  const marks = useMemo(() => marksOf(tape), [tape]);
  const live = useMemo(() => liveAt(tape.seat, fold.at(position), now), [tape, fold, position, now]);
  const view = baseView(live);
  const [look, setLook] = useState<Look>('screen');
  useReplayKeys(playhead, marks, tape.lines.length);
  useEffect(() => {
    if (!isPlaying) window.history.replaceState(null, '', toAddress({ at: now, from }));
  }, [isPlaying, now, from]);
  return (
    <div className={styles.page}>
      <ExerciseBand short={t('bandShort')} isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
        {t('band', { title })}
      </ExerciseBand>
      <div className={styles.stage}>
        {look === 'screen' ? (
          <Stage seatKey={seatKey} live={live} from={from} />
        ) : (
          <ToldList tape={tape} position={position} live={live} onGoTo={playhead.goTo} />
        )}
      </div>
      <Dock
        {...{ playhead, tape, marks, live, from, own, choices, look }}
        onLook={setLook}
        onChoose={(next) => onChoose(next, now)}
      />
      {own?.role === 'lead' && !isPlaying ? (
        <PlayOnFrom exerciseId={seatKey.exerciseId} at={now} view={view} />
      ) : null}
      <TellMoment tape={tape} position={position} isPlaying={isPlaying} live={live} />
    </div>
  );
}
