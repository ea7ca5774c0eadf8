import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { citationOf } from '../../../framework/source';
import { tensions } from '../../../framework/tensions';
import { ReferencePage } from '../frame/reference-page';
import { EntryCode } from '../parts/entry-code';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';
import { ReadFirst } from '../parts/read-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.tensions');
  return { title: t('title') };
}

/** Where the two sources pull in different directions, as prompts that take no side. */
export default async function TensionsPage() {
  const t = await getTranslations('reference.tensions');
  return (
    <ReferencePage
      section="tensions"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'can-not-certain']} />}
    >
      {tensions.map(({ id, name, text, question, sides, about }) => (
        <EntrySection key={id} id={id} isNamed title={name} note={<EntryCode id={id} at={`#${id}`} />}>
          <Facts>
            <Fact name={t('what')}>{text}</Fact>
            <Fact name={t('question')}>{question}</Fact>
            <Fact name={t('about')}>
              <ul>
                {about.map((entry) => (
                  <li key={entry}>
                    <EntryLink id={entry} /> <EntryCode id={entry} />
                  </li>
                ))}
              </ul>
            </Fact>
            <Fact name={t('places')}>
              <ul>
                {sides.map((source) => (
                  <li key={source.place}>{citationOf(source)}</li>
                ))}
              </ul>
            </Fact>
          </Facts>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
