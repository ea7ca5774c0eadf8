import { useTranslations } from 'next-intl';
import type { Strategy } from '../../../framework/strategies';
import { Cite } from '../parts/cite';
import { EntryLink } from '../parts/entry-link';
import { Fact, Facts } from '../parts/facts';

/** On whom a strategy acts, what else it can serve, its other title, and where it is described. */
export function StrategyFacts({ strategy }: { strategy: Strategy }) {
  const t = useTranslations('reference.strategies');
  const { actsOn, canFeed, tableName, source } = strategy;
  return (
    <Facts>
      <Fact name={t('fact.actsOn')}>{actsOn}</Fact>
      {canFeed ? (
        <Fact name={t('fact.canFeed')}>
          <EntryLink id={canFeed.strategy} />
          <Cite source={canFeed.source} />
        </Fact>
      ) : null}
      {tableName ? <Fact name={t('fact.tableName')}>{tableName}</Fact> : null}
      <Fact name={t('fact.place')}>
        <Cite source={source} />
      </Fact>
    </Facts>
  );
}
