import { type ScopeNoteId, scopeNoteOf } from '../../framework/scope';
import { citationOf, works } from '../../framework/source';
import styles from './scope-line.module.css';

/** What has to be said about the framework, with its source; our own statements stand without one. */
export function ScopeLine({ id }: { id: ScopeNoteId }) {
  const { text, source } = scopeNoteOf(id);
  const work = works.find(({ code }) => code === source.work);
  return (
    <span>
      {text}
      {source.work === 'Forestall' ? null : (
        <cite className={styles.cite} title={citationOf(source)}>
          {work?.cite}
        </cite>
      )}
    </span>
  );
}
