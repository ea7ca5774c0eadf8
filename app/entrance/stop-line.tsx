import styles from './stop-line.module.css';

/** The one device: a line that stops at a bar. On the home page and on the cover of the print kit, nowhere else. */
export function StopLine() {
  return <div className={styles.line} aria-hidden="true" />;
}
