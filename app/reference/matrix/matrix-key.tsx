import { useTranslations } from 'next-intl';
import { classNames } from '../../parts/class-names';
import { ScopeLine } from '../parts/scope-line';
import styles from './matrix-key.module.css';
import marks from './matrix-mark.module.css';

/** What the marks mean, what Table 1 leaves out, and whose reading the matching is. */
export function MatrixKey() {
  const t = useTranslations('reference.matrix');
  return (
    <section className={styles.key} aria-label={t('key')}>
      <ul className={styles.signs}>
        <li>
          <span className={marks.sign} aria-hidden="true" />
          {t('keyStated')}
        </li>
        <li>
          <span className={classNames(marks.sign, marks.hollow)} aria-hidden="true" />
          {t('keyInferred')}
        </li>
        <li>{t('keyTextOnly')}</li>
        <li>{t('keyEmpty')}</li>
      </ul>
      <ScopeLine note="mechanism-reading" />
      <ScopeLine note="not-exhaustive" />
    </section>
  );
}
