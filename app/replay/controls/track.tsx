'use client';

import { useTranslations } from 'next-intl';
import type { Mark } from '../read/marks';
import type { Playhead } from '../use-playhead';
import styles from './track.module.css';

/** The time of a replay as a slider, by the second, with a tick where a step was opened. */
export function Track({
  playhead: { now, first, last, seek },
  marks,
  words,
}: {
  playhead: Playhead;
  marks: readonly Mark[];
  words: string;
}) {
  const t = useTranslations('replay');
  const length = Math.max(1, last - first);
  return (
    <div className={styles.track}>
      <div className={styles.ticks} aria-hidden="true">
        {marks.map((mark) => (
          <i
            key={mark.position}
            className={styles[mark.kind]}
            style={{ insetInlineStart: `${((mark.at - first) / length) * 100}%` }}
          />
        ))}
      </div>
      <input
        type="range"
        className={styles.range}
        aria-label={t('time')}
        aria-valuetext={words}
        min={0}
        max={length}
        step="any"
        value={now - first}
        onChange={(event) => seek(first + Math.round(Number(event.target.value)))}
      />
    </div>
  );
}
