'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../parts/class-names';
import { clockState, shownMilliseconds } from '../parts/clock-state';
import { formatMinutes } from '../parts/times';
import { VisuallyHidden } from '../parts/visually-hidden';
import { useStepClock } from '../play/use-step-clock';
import styles from './room-clock.module.css';

/**
 * The time of the open step for the whole room. It counts past zero: nothing closes by itself. `line` is one line of
 * text beside other words, `huge` fills the screen while people think alone.
 */
export function RoomClock({ size = 'normal' }: { size?: 'normal' | 'huge' | 'line' }) {
  const t = useTranslations('room.clock');
  const clock = useStepClock();
  if (!clock) return null;
  const state = clockState(clock.remaining, false);
  const time = `${state === 'over' ? '+' : ''}${formatMinutes(shownMilliseconds(clock.remaining))}`;
  const isPlain = state !== 'over' && state !== 'last-minute';
  const words = t(state === 'over' ? 'over' : state === 'last-minute' ? 'lastMinute' : 'left');
  return (
    <div className={classNames(styles.clock, styles[size], styles[state], lengthOf(time))} role="timer">
      <bdi className={styles.time}>{time}</bdi>
      {isPlain && size === 'line' ? (
        <VisuallyHidden>{words}</VisuallyHidden>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
    </div>
  );
}

/** A column holds four characters in full size; "11:40" and "+3:05" are long, "+11:40" and "1:04:12" longer. */
function lengthOf(time: string): string | undefined {
  if (time.length <= 4) return undefined;
  return time.length === 5 ? styles.long : styles.longer;
}
