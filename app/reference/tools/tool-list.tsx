import { useTranslations } from 'next-intl';
import { usesOf } from '../../../framework/pairing';
import { strategies } from '../../../framework/strategies';
import type { Tool } from '../../../framework/tools';
import { useListed } from '../../parts/use-listed';
import { Entries, Entry } from '../parts/entries';
import { EntryLink } from '../parts/entry-link';

/** Tools with their definitions, and the strategies that the source says they commonly support. */
export function ToolList({ tools }: { tools: readonly Tool[] }) {
  const t = useTranslations('reference.tools');
  const listed = useListed();
  return (
    <Entries isOrdered>
      {tools.map(({ id, definition, source }) => {
        const uses = usesOf(id);
        const named = strategies.filter((strategy) => uses.some((use) => use.strategy === strategy.id));
        return (
          <Entry key={id} id={id} text={<EntryLink id={id} />} source={source}>
            <p>{definition}</p>
            <p>
              {named.length > 0
                ? t('namedUnder', { strategies: listed(named.map(({ shortName }) => shortName)) })
                : t('mappingNotGiven')}
            </p>
          </Entry>
        );
      })}
    </Entries>
  );
}
