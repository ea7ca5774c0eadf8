import type { InjectMode } from '../../exercise/story';
import { classNames } from './class-names';
import styles from './inject-modes.module.css';

/** The class names that make a paper look like what it is, and those of its parts. */
export function modeClasses(mode: InjectMode) {
  return {
    paper: classNames(styles.paper, styles[mode]),
    exercise: styles.exercise,
    title: styles.title,
    source: styles.source,
    text: styles.text,
  };
}
