import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { caseIllustrations } from '../../../framework/case-illustrations';
import { ReferencePage } from '../frame/reference-page';
import { Cite } from '../parts/cite';
import { EntryCode } from '../parts/entry-code';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';
import { Prose } from '../parts/prose';
import { ReadFirst } from '../parts/read-first';
import { ToolNames } from '../parts/tool-names';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.cases');
  return { title: t('title') };
}

/** The four past cases of Annex A. They are about real people and real harm, and say so before they are read. */
export default async function CasesPage() {
  const t = await getTranslations('reference.cases');
  return (
    <ReferencePage
      section="cases"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['cases-are-not-proof', 'not-a-recommendation', 'can-not-certain']} />}
    >
      <Prose>
        <p>
          <strong>{t('contentNote')}</strong> {t('contentNoteText')}
        </p>
      </Prose>
      {caseIllustrations.map(({ id, name, years, strategy, actors, text, tools, source }) => (
        <EntrySection key={id} id={id} isNamed title={name} note={<EntryCode id={id} at={`#${id}`} />}>
          <Prose>
            <p>{text}</p>
            <Cite source={source} />
          </Prose>
          <Facts>
            <Fact name={t('years')}>{years}</Fact>
            <Fact name={t('actors')}>{actors}</Fact>
            <Fact name={t('strategy')}>
              <EntryLink id={strategy} />
            </Fact>
            <Fact name={t('tools')}>{tools.length > 0 ? <ToolNames tools={tools} /> : t('noTools')}</Fact>
          </Facts>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
