import { useTranslations } from 'next-intl';
import type { StrategyId } from '../../../framework/strategies';
import { toolUses } from '../../../framework/tool-uses';
import { Entries } from '../parts/entries';
import { EntrySection } from '../parts/entry-section';
import { ScopeLine } from '../parts/scope-line';
import { ToolNames } from '../parts/tool-names';
import { ToolUseEntry } from '../parts/tool-use-entry';

/** The tools that the source names for a strategy. Its lists are not complete, and it names other tools for none. */
export function StrategyTools({ strategy }: { strategy: StrategyId }) {
  const t = useTranslations('reference.strategies');
  const uses = toolUses.filter((use) => use.strategy === strategy);
  return (
    <EntrySection id="tools" title={t('tools')} note={t('sourceOrder')}>
      <ScopeLine note="not-exhaustive" />
      <Entries>
        {uses.map((use) => (
          <ToolUseEntry key={use.id} use={use} heading={<ToolNames tools={use.tools} />} />
        ))}
      </Entries>
    </EntrySection>
  );
}
