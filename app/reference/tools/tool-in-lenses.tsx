import { useTranslations } from 'next-intl';
import { lenses } from '../../../framework/lenses/lenses';
import type { ToolId } from '../../../framework/tools';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';

/** In which boxes of the six other frameworks the tool stands. */
export function ToolInLenses({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  return (
    <EntrySection id="lenses" title={t('lenses')}>
      <Facts>
        {lenses.map(({ id, placements }) => {
          const rows = placements.filter((placement) => placement.tool === tool);
          const cells = [...new Set(rows.map(({ cell }) => cell))];
          return (
            <Fact key={id} name={<EntryLink id={id} />}>
              {cells.length === 0 ? t('notPlaced') : null}
              <ul>
                {cells.map((cell) => (
                  <li key={cell}>
                    <EntryLink id={cell} />
                  </li>
                ))}
              </ul>
            </Fact>
          );
        })}
      </Facts>
    </EntrySection>
  );
}
