import { classNames } from './class-names';
import styles from './ticks.module.css';

/** Twenty ticks of five for a value from 0 to 100. Decoration: the figure stands beside it. */
export function Ticks({ value, isWide = false }: { value: number; isWide?: boolean }) {
  return (
    <span className={classNames(styles.ticks, isWide && styles.wide)} aria-hidden="true">
      {Array.from({ length: 20 }, (_, index) => index).map((index) => (
        <i key={index} className={classNames(index < value / 5 && styles.on)} />
      ))}
    </span>
  );
}
