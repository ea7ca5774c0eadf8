import type { Mark } from '../read/timeline-marks';
import type { LaidLane } from './laid-lanes';
import styles from './thread-lines.module.css';

/** The line from mark to mark of a thread. Decoration: the columns of text say the same in order. */
export function ThreadLines({ lanes, thread }: { lanes: LaidLane[]; thread: Mark[] }) {
  if (thread.length < 2) return null;
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  return (
    <svg className={styles.lines} viewBox={`0 0 1000 ${rows}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={pathOf(lanes, thread)} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** From a card the line goes along its lane first, past the label; from everything else it leaves the lane at once. */
function pathOf(lanes: LaidLane[], thread: Mark[]): string {
  const placed = lanes.flatMap(({ above, marks }) =>
    marks.map((one) => ({ ...one, y: above + one.row + 0.5 })),
  );
  const points = thread.flatMap(({ id }) => placed.find(({ mark }) => mark.id === id) ?? []);
  return points
    .map(({ place, y }, index) => {
      const x = Math.round(place * 1000);
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      return before.mark.kind === 'card' ? `H${x}V${y}` : `V${y}H${x}`;
    })
    .join('');
}
