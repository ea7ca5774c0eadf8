import type { MapMark } from '../../../exercise/story';
import { keyed } from '../keyed';
import styles from './line-map.module.css';

/** Numbered rings around the places that an inject is about; what is said of each stands under the map. */
export function MapMarks({ marks }: { marks: MapMark[] }) {
  return keyed(marks, ({ label }) => label).map(
    (
      {
        key,
        item: {
          at: [x, y],
        },
      },
      index,
    ) => (
      <g key={key}>
        <circle className={styles.ring} cx={x} cy={y} r={17} />
        <circle className={styles.disc} cx={x + 17} cy={y - 17} r={11} />
        <text className={styles.number} x={x + 17} y={y - 12} textAnchor="middle">
          {index + 1}
        </text>
      </g>
    ),
  );
}
