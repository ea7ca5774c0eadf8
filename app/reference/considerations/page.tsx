import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { considerations, entriesFor } from '../../../framework/considerations';
import { ReferencePage } from '../frame/reference-page';
import { Cite } from '../parts/cite';
import { Entries, Entry } from '../parts/entries';
import { EntrySection } from '../parts/entry-section';
import { Prose } from '../parts/prose';
import { ReadFirst } from '../parts/read-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.considerations');
  return { title: t('title') };
}

/** The three considerations that go with every strategy, with all that the source says and asks under them. */
export default async function ConsiderationsPage() {
  const t = await getTranslations('reference.considerations');
  return (
    <ReferencePage
      section="considerations"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'can-not-certain', 'no-formula']} />}
    >
      {considerations.map(({ id, name, summary, source }) => (
        <EntrySection key={id} id={id} isNamed title={name} note={t('sourceOrder')}>
          <Prose>
            <p>{summary}</p>
            <Cite source={source} />
          </Prose>
          <Entries>
            {entriesFor(id).map((entry) => (
              <Entry key={entry.id} id={entry.id} text={entry.question} source={entry.source}>
                <p>{entry.statement}</p>
                {entry.advice ? <p>{t('advice', { number: entry.advice })}</p> : null}
              </Entry>
            ))}
          </Entries>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
