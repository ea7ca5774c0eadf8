import { useTranslations } from 'next-intl';
import { mechanismsFor } from '../../../framework/pairing';
import type { StrategyId } from '../../../framework/strategies';
import { CautionLine } from '../parts/caution-line';
import { Entries, Entry } from '../parts/entries';
import { EntrySection } from '../parts/entry-section';

/** How actions can work for a strategy, in the order of the text. */
export function StrategyMechanisms({ strategy }: { strategy: StrategyId }) {
  const t = useTranslations('reference.strategies');
  return (
    <EntrySection id="mechanisms" title={t('mechanisms')} note={t('sourceOrder')}>
      <Entries>
        {mechanismsFor(strategy).map(({ id, name, example, textOnly, caution, source }) => (
          <Entry key={id} id={id} text={name} source={source}>
            {example ? <p>{t('example', { example })}</p> : null}
            {textOnly ? <p>{t('textOnly')}</p> : null}
            {caution ? <CautionLine caution={caution} /> : null}
          </Entry>
        ))}
      </Entries>
    </EntrySection>
  );
}
