import { useTranslations } from 'next-intl';
import type { TableEntry } from '../../../framework/evidence/table-entry';
import { Cite } from '../parts/cite';
import { EntryCode } from '../parts/entry-code';
import { EntryLink } from '../parts/entry-link';
import styles from './tables.module.css';

/** One column of a table: its measures in their order. */
export function TableColumn({ title, entries }: { title: string; entries: readonly TableEntry[] }) {
  const t = useTranslations('reference.tables');
  return (
    <div>
      <h3 className={styles.column}>{title}</h3>
      <ol>
        {entries.map(({ id, text, matches, alsoAs, source }) => (
          <li key={id} id={id} className={styles.entry}>
            <p className={styles.text}>
              <EntryCode id={id} at={`#${id}`} /> {text}
            </p>
            {alsoAs ? (
              <p>
                {t('alsoAs')} <EntryCode id={alsoAs} at={`#${alsoAs}`} />
              </p>
            ) : null}
            {matches.length === 0 ? <p>{t('noMatch')}</p> : null}
            {matches.map(({ tool, how }) => (
              <p key={tool}>
                {t(`match.${how}`)} <EntryLink id={tool} />
              </p>
            ))}
            <Cite source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
