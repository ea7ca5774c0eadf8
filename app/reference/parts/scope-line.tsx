import { type ScopeNoteId, scopeNoteOf } from '../../../framework/scope';
import { Cite } from './cite';
import styles from './scope-line.module.css';

/** A scope note with its place: what has to stand beside an entry so that nobody takes it for more than it is. */
export function ScopeLine({ note, isLead }: { note: ScopeNoteId; isLead?: boolean }) {
  const { text, source } = scopeNoteOf(note);
  return (
    <div className={styles.line}>
      <p className={isLead ? styles.lead : styles.text}>{text}</p>
      <Cite source={source} />
    </div>
  );
}
