import { useTranslations } from 'next-intl';
import styles from './next-and-previous.module.css';

export interface NextAndPreviousProps {
  entries: readonly { id: string; name?: string }[];
  current: string;
  /** The address under which the entries stand. */
  folder: string;
}

/** Leads to the neighbours of an entry in the order of its source. */
export function NextAndPrevious({ entries, current, folder }: NextAndPreviousProps) {
  const t = useTranslations('reference.parts');
  const place = entries.findIndex(({ id }) => id === current);
  const [previous, next] = [entries[place - 1], entries[place + 1]];
  return (
    <nav className={styles.ways} aria-label={t('neighbours')}>
      {previous ? (
        <a href={`${folder}/${previous.id}`} rel="prev">
          {t('previous', { name: previous.name ?? previous.id })}
        </a>
      ) : null}
      {next ? (
        <a className={styles.next} href={`${folder}/${next.id}`} rel="next">
          {t('next', { name: next.name ?? next.id })}
        </a>
      ) : null}
    </nav>
  );
}
