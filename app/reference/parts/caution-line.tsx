import type { Caution } from '../../../framework/source';
import styles from './caution-line.module.css';
import { Cite } from './cite';

/** A warning that stands beside an entry wherever the entry is shown. */
export function CautionLine({ caution }: { caution: Caution }) {
  return (
    <div className={styles.caution}>
      <p>{caution.text}</p>
      <Cite source={caution.source} />
    </div>
  );
}
