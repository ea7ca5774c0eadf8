import { useTranslations } from 'next-intl';
import { subTools } from '../../../framework/sub-tools';
import type { Tool } from '../../../framework/tools';
import { CautionLine } from '../parts/caution-line';
import { Cite } from '../parts/cite';
import { EntryCode } from '../parts/entry-code';
import { Fact, Facts } from '../parts/facts';

/** Where the definition stands, other names, narrower tools, and how the sources sort the tool. */
export function ToolFacts({ tool }: { tool: Tool }) {
  const t = useTranslations('reference.tools');
  const { id, aliases, tendency, caution, source } = tool;
  const narrower = subTools.filter(({ partOf }) => partOf.includes(id));
  return (
    <>
      {caution ? <CautionLine caution={caution} /> : null}
      <Facts>
        <Fact name={t('fact.definition')}>
          <Cite source={source} />
        </Fact>
        <Fact name={t('fact.aliases')}>{aliases.length > 0 ? aliases.join('; ') : t('noAliases')}</Fact>
        {narrower.length > 0 ? (
          <Fact name={t('fact.subTools')}>
            <ul>
              {narrower.map((subTool) => (
                <li key={subTool.id} id={subTool.id}>
                  {subTool.name} <EntryCode id={subTool.id} />
                  <Cite source={subTool.source} />
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        <Fact name={t('fact.tendency')}>
          {t(`tendencyLong.${tendency?.kind ?? 'none'}`)}
          {tendency ? (
            <>
              <p>{tendency.basis}</p>
              <Cite source={tendency.source} />
            </>
          ) : null}
        </Fact>
      </Facts>
    </>
  );
}
