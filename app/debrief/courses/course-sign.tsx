import type { CourseStep } from '../read/between-moves';
import styles from './courses-table.module.css';

const paths: Record<Exclude<CourseStep['how'], 'silent'>, string> = {
  begun: 'M6 16h24M24 9l7 7-7 7',
  kept: 'M0 16h31M24 9l7 7-7 7',
  adapted: 'M0 22h12l8-12h11M24 3l7 7-7 7',
  left: 'M0 16h9M13 8v16M20 16h11M24 9l7 7-7 7',
};

/** How a course goes on, as a line: straight on, bent, or broken off and begun anew. Its word stands beside it. */
export function CourseSign({ how }: { how: CourseStep['how'] }) {
  if (how === 'silent') return null;
  return (
    <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
      {how === 'begun' ? <circle cx="4" cy="16" r="3.5" /> : null}
      <path d={paths[how]} />
    </svg>
  );
}
