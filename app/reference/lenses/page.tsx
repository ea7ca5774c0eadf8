import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lenses } from '../../../framework/lenses/lenses';
import { ReferencePage } from '../frame/reference-page';
import { Entries, Entry } from '../parts/entries';
import { EntryLink } from '../parts/entry-link';
import { ReadFirst } from '../parts/read-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.lenses');
  return { title: t('title') };
}

/** The six other frameworks of Annex B, in its order. */
export default async function LensesPage() {
  const t = await getTranslations('reference.lenses');
  return (
    <ReferencePage
      section="lenses"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'no-formula']} />}
    >
      <Entries isOrdered>
        {lenses.map(({ id, by, summary, source }) => (
          <Entry key={id} id={id} text={<EntryLink id={id} />} source={source}>
            <p>{by}</p>
            <p>{summary}</p>
          </Entry>
        ))}
      </Entries>
    </ReferencePage>
  );
}
