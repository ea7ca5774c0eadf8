import type { ReactNode } from 'react';
import { classNames } from '../parts/class-names';
import styles from './room-kicker.module.css';

export interface RoomKickerProps {
  children: ReactNode;
  /** A quiet word at the end of the line. */
  note?: ReactNode;
  as?: 'h1' | 'h2' | 'p';
  className?: string;
}

/** Opens a part of the room screen: a heavy rule and a label under it. */
export function RoomKicker({ children, note, as: Heading = 'p', className }: RoomKickerProps) {
  return (
    <div className={classNames(styles.kicker, className)}>
      <Heading>{children}</Heading>
      {note ? <span className={styles.note}>{note}</span> : null}
    </div>
  );
}
