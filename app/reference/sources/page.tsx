import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { works } from '../../../framework/source';
import { ReferencePage } from '../frame/reference-page';
import { EntryCode } from '../parts/entry-code';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';
import { Prose } from '../parts/prose';
import { ReadFirst } from '../parts/read-first';
import { sourceNotes } from './source-notes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.sources');
  return { title: t('title') };
}

/** The works behind the catalogue, what places and codes mean, and what could not be recovered. */
export default async function SourcesPage() {
  const t = await getTranslations('reference.sources');
  return (
    <ReferencePage
      section="sources"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-endorsed', 'not-a-recommendation']} />}
    >
      {works.map(({ code, author, title, publisher, year, cite }) => (
        <EntrySection
          key={code}
          id={code}
          isNamed
          title={cite}
          note={<EntryCode id={code} at={`#${code}`} />}
        >
          <Facts>
            <Fact name={t('fact.title')}>
              <cite>{title}</cite>
            </Fact>
            <Fact name={t('fact.author')}>{author}</Fact>
            <Fact name={t('fact.publisher')}>{publisher}</Fact>
            <Fact name={t('fact.year')}>{year}</Fact>
            <Fact name={t('fact.usedFor')}>{t(`usedFor.${code}`)}</Fact>
          </Facts>
        </EntrySection>
      ))}
      {sourceNotes.map((note) => (
        <EntrySection key={note} id={note} title={t(`notes.${note}.title`)}>
          <Prose>
            <p>{t(`notes.${note}.text`)}</p>
          </Prose>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
