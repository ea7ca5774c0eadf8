import styles from './entry-code.module.css';

/** The code of an entry. With `at` it is a link to where the entry stands. */
export function EntryCode({ id, at }: { id: string; at?: string }) {
  if (!at) return <bdi className={styles.code}>{id}</bdi>;
  return (
    <a className={styles.code} href={at}>
      <bdi>{id}</bdi>
    </a>
  );
}
