'use client';

import { useTranslations } from 'next-intl';
import { scopeNoteOf } from '../../../framework/scope';
import { citationOf } from '../../../framework/source';
import { strategies } from '../../../framework/strategies';
import { Kicker } from '../../parts/kicker';
import styles from './help.module.css';

/** The four strategies in the order of the source, before anyone has chosen. */
export function StrategiesHelp() {
  const t = useTranslations('play.help');
  return (
    <section className={styles.help}>
      <Kicker>{t('strategies')}</Kicker>
      <p className={styles.quiet}>{scopeNoteOf('not-a-recommendation').text}</p>
      <ul className={styles.list}>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <b>{strategy.name}</b>
            <p>{strategy.summary}</p>
            {strategy.caution ? <p className={styles.caution}>{strategy.caution.text}</p> : null}
            <small className={styles.source}>{citationOf(strategy.source)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
