import { useTranslations } from 'next-intl';
import type { CardContent } from '../../exercise/card';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import styles from './card-grounds.module.css';
import { useListed } from './use-listed';

/** What a team held beside the lines of a card: what becomes of its course so far, its marks on assumptions, and whose evidence was open. No figure comes of it. */
export function CardGrounds({ content }: { content: CardContent }) {
  const t = useTranslations('parts.cardGrounds');
  const listed = useListed();
  const { strategy, assumptions, evidenceSeen, course } = content;
  return (
    <dl className={styles.grounds}>
      {course ? (
        <div>
          <dt>{t('course')}</dt>
          <dd>{t(`courseWord.${course}`)}</dd>
        </div>
      ) : null}
      {strategy ? (
        <div>
          <dt>{t('assumptions', { strategy: strategyOf(strategy).shortName })}</dt>
          {strategyOf(strategy).assumptions.map(({ id, text }) => (
            <dd key={id}>
              {t('held', { mark: t(`mark.${assumptions[id] ?? 'unmarked'}`), assumption: text })}
            </dd>
          ))}
        </div>
      ) : null}
      <div>
        <dt>{t('evidence')}</dt>
        <dd>{listed(evidenceSeen.map((tool) => toolOf(tool).name)) || t('noneNoted')}</dd>
      </div>
    </dl>
  );
}
