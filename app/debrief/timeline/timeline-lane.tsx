'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { classNames } from '../../parts/class-names';
import type { Mark } from '../read/timeline-marks';
import { TeamName } from '../team-mark';
import type { LaidLane, PlacedMark } from './laid-lanes';
import { MarkSign } from './mark-sign';
import styles from './timeline-lane.module.css';
import type { Roving } from './use-roving-marks';

interface TimelineLaneProps {
  laid: LaidLane;
  view: State;
  thread: Mark[];
  chosen: Mark | null;
  roving: Roving;
  onChoose: ((mark: Mark) => void) | null;
}

/** One lane with its marks. */
export function TimelineLane({ laid, view, thread, chosen, roving, onChoose }: TimelineLaneProps) {
  const { lane, rows, marks } = laid;
  return (
    <div className={styles.lane} style={{ flexGrow: rows, minBlockSize: `${0.35 + rows * 1.75}rem` }}>
      <LaneName lane={lane} view={view} />
      <div className={styles.track}>
        {lane === 'simcell' && marks.length === 0 ? <NothingShown /> : null}
        {marks.map((placed) => (
          <MarkAt
            key={placed.mark.id}
            placed={placed}
            rows={rows}
            view={view}
            isChosen={placed.mark.id === chosen?.id}
            isInThread={thread.some(({ id }) => id === placed.mark.id)}
            roving={roving}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

function LaneName({ lane, view }: { lane: string; view: State }) {
  const t = useTranslations('debrief.lane');
  const pictures = useTranslations('pictures.lane');
  if (lane.startsWith('team:')) {
    return (
      <span className={styles.name}>
        <TeamName view={view} team={lane.slice('team:'.length)} />
      </span>
    );
  }
  return (
    <span className={styles.name}>
      {lane === 'respondent'
        ? view.opening?.respondent.name
        : lane === 'simcell' || lane === 'situation'
          ? pictures(lane)
          : t(lane as 'control' | 'votes' | 'rulings')}
    </span>
  );
}

/** Why the lane of outside actors can be empty although control was written to. */
function NothingShown() {
  const t = useTranslations('pictures.timeline');
  return <p className={styles.nothing}>{t('simcellEmpty')}</p>;
}

interface PlacedMarkProps {
  placed: PlacedMark;
  rows: number;
  view: State;
  isChosen: boolean;
  isInThread: boolean;
  roving: Roving;
  onChoose: ((mark: Mark) => void) | null;
}

/** A mark at its instant: a button on the screen, and on paper, where nothing is pressed, the sign with its label. */
function MarkAt({ placed, rows, view, isChosen, isInThread, roving, onChoose }: PlacedMarkProps) {
  const { mark, words, place, row, label } = placed;
  const look = {
    className: classNames(styles.mark, isInThread && styles.thread, label === 'before' && styles.before),
    style: { insetInlineStart: `${place * 100}%`, insetBlockStart: `${((row + 0.5) / rows) * 100}%` },
  };
  const content = (
    <>
      <span className={styles.sign}>
        <MarkSign mark={mark} view={view} />
      </span>
      {label !== 'none' && words.label ? <span className={styles.label}>{words.label}</span> : null}
    </>
  );
  if (!onChoose) return <span {...look}>{content}</span>;
  return (
    <button
      type="button"
      {...look}
      aria-label={words.name}
      aria-pressed={isChosen}
      onClick={() => onChoose(mark)}
      {...roving(mark)}
    >
      {content}
    </button>
  );
}
