import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './tag.module.css';

export interface TagProps {
  children: ReactNode;
  tone?: 'plain' | 'asked' | 'grave' | 'accent' | 'solid';
  /** A 13 px icon before the words. */
  icon?: ReactNode;
}

/** An outlined word. Never a filled pill, except `solid` for "You". */
export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <span className={classNames(styles.tag, tone !== 'plain' && styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
