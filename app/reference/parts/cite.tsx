import { citationOf, type Source } from '../../../framework/source';
import styles from './cite.module.css';

/** Where an entry comes from: the work and the place in it. */
export function Cite({ source }: { source: Source }) {
  return <small className={styles.cite}>{citationOf(source)}</small>;
}
