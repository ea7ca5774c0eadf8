'use client';

import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { formatHours } from '../../parts/times';
import { type Mark, markAt } from '../read/marks';
import type { Tape } from '../read/tape';
import type { Playhead } from '../use-playhead';
import { Track } from './track';
import styles from './transport.module.css';
import { useMarkWords } from './use-mark-words';
import { useReplayKeys } from './use-replay-keys';

/** Play and stop, one event back and forward, and the time, with the keys that do the same. Nothing moves while a replay is read. */
export function Transport({
  playhead,
  tape,
  marks,
  live,
  isLoading,
}: {
  playhead: Playhead;
  tape: Tape;
  marks: readonly Mark[];
  live: LiveState;
  isLoading: boolean;
}) {
  const t = useTranslations('replay');
  const markWords = useMarkWords();
  const { position, now, isPlaying, toggle, step } = playhead;
  const bar = useRef<HTMLDivElement>(null);
  useReplayKeys(bar, playhead, marks, tape.lines.length);
  const mark = markAt(marks, position);
  const count = tape.lines.length;
  const time = formatHours(exerciseTime(baseView(live).clock, now), true);
  const place = t('place', { mark: mark ? markWords(mark) : t('beforePlay'), time, position, count });
  // At an end its button stays in reach: with it the focus would be lost, and the keys.
  return (
    <div ref={bar} className={styles.transport} inert={isLoading}>
      <button
        type="button"
        className={styles.key}
        aria-label={t('back')}
        onClick={() => step(-1)}
        aria-disabled={position === 0}
      >
        <IconPlayerTrackPrev size={20} stroke={1.75} aria-hidden="true" />
        <span>{t('backShort')}</span>
      </button>
      <button type="button" className={styles.play} onClick={toggle}>
        {isPlaying ? (
          <IconPlayerPause size={20} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconPlayerPlay size={20} stroke={1.75} aria-hidden="true" />
        )}
        <span>{t(isPlaying ? 'stop' : 'play')}</span>
      </button>
      <button
        type="button"
        className={styles.key}
        aria-label={t('forward')}
        onClick={() => step(1)}
        aria-disabled={position === count}
      >
        <span>{t('forwardShort')}</span>
        <IconPlayerTrackNext size={20} stroke={1.75} aria-hidden="true" />
      </button>
      <Track playhead={playhead} marks={marks} words={place} />
      <p className={styles.place}>{isLoading ? t('loading') : place}</p>
    </div>
  );
}
