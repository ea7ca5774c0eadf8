'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { situationLineOf } from '../../../framework/situation-lines';
import { Kicker } from '../../parts/kicker';
import { DirectionWord } from '../../parts/situation-line';
import { situationHistory } from '../read/situation-history';
import styles from './narrow.module.css';

/** The situation lines one below the other, with how each stood at the end of each move. */
export function SituationList({ view }: { view: State }) {
  const t = useTranslations('debrief');
  return (
    <section>
      <Kicker as="h2">{t('assessment.line')}</Kicker>
      <ul>
        {situationHistory(view).lines.map(({ line, readings }) => (
          <li key={line} className={styles.row}>
            <h3 className={styles.rowTitle}>{situationLineOf(line).name}</h3>
            <ul className={styles.readings}>
              {readings.map(({ move, reading }) => (
                <li key={move}>
                  <span className={styles.quiet}>{t('move', { move })}</span>
                  {reading ? (
                    <DirectionWord direction={reading.direction} />
                  ) : (
                    <span className={styles.quiet}>{t('assessment.unmoved')}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
