'use client';

import { useTranslations } from 'next-intl';
import { counterMoves } from '../../../framework/counter-moves';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

const onAPage = [1, 2, 3, 4] as const;
const fingers = [0, 1, 2, 3, 4, 5] as const;

/** Four slips on a page: a row for each counter-move, and a figure to ring. */
export function ForecastSlips() {
  const t = useTranslations('control.sheets');
  return (
    <section className={styles.page} aria-label={t('slipTitle')}>
      <p className={styles.cut}>{t('cut')}</p>
      <div className={styles.slips}>
        {onAPage.map((slip) => (
          <div key={slip} className={styles.slip}>
            <ExerciseMark />
            <h2>
              {t('slipTitle')} <span className={styles.blank}>{t('move')}</span>{' '}
              <span className={styles.blank}>{t('slipTeam')}</span>
            </h2>
            <p>{t('slipHow')}</p>
            <table className={styles.fingers}>
              <tbody>
                {counterMoves.map(({ id, name }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {fingers.map((finger) => (
                      <td key={finger}>{finger}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </section>
  );
}
