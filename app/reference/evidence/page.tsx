import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { tools } from '../../../framework/tools';
import { ReferencePage } from '../frame/reference-page';
import { ReadFirst } from '../parts/read-first';
import { EvidenceFilter } from './evidence-filter';
import { EvidenceList } from './evidence-list';
import { EvidenceParts } from './evidence-parts';
import { searchEntries } from './search-entries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.evidence');
  return { title: t('title') };
}

/** All that the 2016 review reports, to be searched by words, tool, timing and kind of violence. */
export default async function EvidencePage() {
  const [t, { reference }] = await Promise.all([getTranslations('reference.evidence'), getMessages()]);
  const choices = tools.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ReferencePage
      section="evidence"
      title={t('title')}
      lead={t('lead')}
      rail={
        <>
          <ReadFirst notes={['not-a-recommendation', 'counts-killing', 'can-not-certain']} />
          <EvidenceParts />
        </>
      }
    >
      {/* The layout sends no message of the reference to browsers; the filter needs these few. */}
      <NextIntlClientProvider messages={{ reference: { find: reference.find } }}>
        <div>
          <EvidenceFilter entries={searchEntries} tools={choices}>
            <EvidenceList />
          </EvidenceFilter>
        </div>
      </NextIntlClientProvider>
    </ReferencePage>
  );
}
