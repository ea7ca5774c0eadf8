import { useTranslations } from 'next-intl';
import { usesOf } from '../../../framework/pairing';
import { strategyOf } from '../../../framework/strategies';
import type { ToolId } from '../../../framework/tools';
import { Entries } from '../parts/entries';
import { EntrySection } from '../parts/entry-section';
import { ToolUseEntry } from '../parts/tool-use-entry';

/** What the source says that a tool can commonly support, in its order; it names three tools under no strategy. */
export function ToolUses({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  const uses = usesOf(tool);
  return (
    <EntrySection id="uses" title={t('uses')} note={uses.length > 0 ? t('sourceOrder') : undefined}>
      {uses.length === 0 ? <p>{t('mappingNotGivenLong')}</p> : null}
      <Entries>
        {uses.map((use) => (
          <ToolUseEntry key={use.id} use={use} heading={<strong>{strategyOf(use.strategy).name}</strong>} />
        ))}
      </Entries>
    </EntrySection>
  );
}
