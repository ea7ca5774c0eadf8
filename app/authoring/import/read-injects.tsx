'use client';

import { useTranslations } from 'next-intl';
import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import styles from './import.module.css';

/** The injects as they were read, in the order of the sheet. */
export function ReadInjects({ injects }: { injects: ImportedInject[] }) {
  const t = useTranslations('authoring.import');
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['row', 'id', 'time', 'titleOf', 'text', 'from', 'to', 'method'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`heads.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {injects.map((one) => (
            <tr key={one.row}>
              <th scope="row">{one.row}</th>
              <td>{one.number ?? one.id ?? ''}</td>
              <td>
                <bdi>{one.time}</bdi>
              </td>
              <td dir="auto">{one.title}</td>
              <td dir="auto">{one.text}</td>
              <td dir="auto">{one.from ?? ''}</td>
              <td dir="auto">{one.to.join('; ')}</td>
              <td dir="auto">{one.method ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
