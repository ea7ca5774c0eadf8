'use client';

import { useTranslations } from 'next-intl';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { tools } from '../../../framework/tools';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** The tools with their codes, and which mechanisms serve which strategy: lies on each table. */
export function CodeList() {
  const t = useTranslations('control.sheets');
  return (
    <section className={styles.page} aria-label={t('toolList')}>
      <ExerciseMark />
      <div className={styles.columns}>
        <div>
          <h2 className={styles.title}>{t('toolList')}</h2>
          <ul className={styles.codes}>
            {tools.map(({ id, name }) => (
              <li key={id}>
                <span className={styles.code}>{id}</span> {name}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className={styles.title}>{t('strategyList')}</h2>
          {strategies.map((strategy) => (
            <div key={strategy.id} className={styles.strategy}>
              <h3>{strategy.name}</h3>
              <ul>
                {mechanisms
                  .filter((one) => one.strategy === strategy.id)
                  .map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
