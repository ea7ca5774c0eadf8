'use client';

import { useTranslations } from 'next-intl';
import { citationOf } from '../../../framework/source';
import { type StrategyId, strategyOf } from '../../../framework/strategies';
import { questionsFor } from '../../../framework/strategy-questions';
import { Kicker } from '../../parts/kicker';
import styles from './help.module.css';

/** The questions that the source asks of those who plan with a strategy, and the caution where it gives one. */
export function StrategyHelp({ strategy: id }: { strategy: StrategyId }) {
  const t = useTranslations('play.help');
  const strategy = strategyOf(id);
  return (
    <section className={styles.help}>
      <Kicker>{t('questionsFor', { strategy: strategy.shortName })}</Kicker>
      {strategy.caution ? <p className={styles.caution}>{strategy.caution.text}</p> : null}
      <ul className={styles.list}>
        {questionsFor(id).map((question) => (
          <li key={question.id}>
            {question.question}
            <small className={styles.source}>{citationOf(question.source)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
