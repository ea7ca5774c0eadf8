import { useTranslations } from 'next-intl';
import type { LensItem } from '../../../framework/lenses/lens';
import styles from './lens-items.module.css';

/** What the source lists, in its order, and why a place or a wording is not certain. */
export function LensItems({ items }: { items: readonly LensItem[] }) {
  const t = useTranslations('reference.lenses');
  return (
    <ol className={styles.items}>
      {items.map(({ id, text, doubt }) => (
        <li key={id} id={id}>
          {text}
          {doubt ? <small className={styles.doubt}>{t('doubt', { doubt })}</small> : null}
        </li>
      ))}
    </ol>
  );
}
