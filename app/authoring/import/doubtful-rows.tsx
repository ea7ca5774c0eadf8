'use client';

import { useTranslations } from 'next-intl';
import type { SpreadsheetWarning } from '../../../exercise/authoring/spreadsheet-report';
import { keyed } from '../../parts/keyed';
import styles from './import.module.css';

/** Everything that a person should look at, with its sheet, row and reason: no row of the sheet is dropped in silence. */
export function DoubtfulRows({ warnings }: { warnings: SpreadsheetWarning[] }) {
  const t = useTranslations('authoring.import');
  const placeOf = ({ sheet, row, column }: SpreadsheetWarning) => {
    if (row === null) return t(sheet === null ? 'wholeFile' : 'wholeSheet');
    return column === null ? t('atRow', { row }) : t('atCell', { row, column });
  };
  if (warnings.length === 0) return <p className={styles.note}>{t('noDoubts')}</p>;
  return (
    <ul className={styles.doubts}>
      {keyed(warnings, ({ code, sheet, row, column }) => [code, sheet, row, column].join()).map(
        ({ key, item }) => (
          <li key={key}>
            <span className={styles.where}>
              {item.sheet === null ? null : <bdi>{item.sheet}</bdi>}
              <span>{placeOf(item)}</span>
            </span>
            <span>{item.message}</span>
          </li>
        ),
      )}
    </ul>
  );
}
