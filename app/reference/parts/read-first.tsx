import { useTranslations } from 'next-intl';
import type { ScopeNoteId } from '../../../framework/scope';
import { Kicker } from '../../parts/kicker';
import styles from './read-first.module.css';
import { ScopeLine } from './scope-line';

/** What has to be known before a page is read; the first note stands out. */
export function ReadFirst({ notes }: { notes: readonly ScopeNoteId[] }) {
  const t = useTranslations('reference.parts');
  return (
    <section className={styles.notes}>
      <Kicker>{t('readFirst')}</Kicker>
      {notes.map((note, place) => (
        <ScopeLine key={note} note={note} isLead={place === 0} />
      ))}
    </section>
  );
}
