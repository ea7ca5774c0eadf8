import { useTranslations } from 'next-intl';
import type { Lens } from '../../../framework/lenses/lens';
import { toolIds } from '../../../framework/tools';
import { EntrySection } from '../parts/entry-section';
import { ToolNames } from '../parts/tool-names';

/** The tools for which the lens has no box. */
export function NotPlaced({ lens: { placements } }: { lens: Lens }) {
  const t = useTranslations('reference.lenses');
  const missing = toolIds.filter((id) => !placements.some(({ tool }) => tool === id));
  return (
    <EntrySection id="not-placed" title={t('notPlaced')}>
      <p>{missing.length > 0 ? <ToolNames tools={missing} /> : t('allPlaced')}</p>
    </EntrySection>
  );
}
