import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { strategies } from '../../../framework/strategies';
import { FactList, Where } from '../../parts/case-study/fact-list';
import { Tag } from '../../parts/tag';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/**
 * For a case study: what the room is told after ENDEX alone. It stays folded until somebody opens it, on paper too, so that a page that is
 * projected or handed on gives nothing away.
 */
export function ReadEndex({ story: { opening, script } }: { story: Story }) {
  const t = useTranslations('authoring.read.endex');
  const tRead = useTranslations('authoring.read');
  const { caseStudy } = opening;
  if (!caseStudy) return null;
  const strategy = strategies.find(({ id }) => id === script.illustrates);
  const record = script.record ?? [];
  const lines = script.injects.filter(({ facts = [] }) => facts.length > 0);
  return (
    <ReadSection id="endex">
      <p className={styles.marks}>
        <Tag tone="grave">{t('mark')}</Tag>
      </p>
      <p className={styles.read}>{t('note')}</p>
      <details className={styles.secret}>
        <summary>{t('show')}</summary>
        {strategy ? (
          <>
            <h3>{t('strategy')}</h3>
            <p className={styles.read}>{t('strategyNote', { name: strategy.name })}</p>
          </>
        ) : null}
        <h3>{t('record')}</h3>
        {opening.moves.map(({ number, title }) => {
          const acts = record.filter(({ move }) => move === number);
          return acts.length === 0 ? null : (
            <div key={number}>
              <h4>{tRead('move', { number, title })}</h4>
              <ul className={styles.texts}>
                {acts.map(({ text, source, toBeChecked }) => (
                  <li key={text}>
                    {text} <Where cite={source} toBeChecked={toBeChecked} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        <h3>{t('lines')}</h3>
        {lines.map(({ id, number, title, facts = [] }) => (
          <div key={id}>
            <h4>{tRead('line.label', { number, title })}</h4>
            <FactList facts={facts} sources={caseStudy.sources} />
          </div>
        ))}
      </details>
    </ReadSection>
  );
}
