import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReferencePage } from './frame/reference-page';
import { sections } from './frame/sections';
import styles from './front.module.css';
import { EntrySection } from './parts/entry-section';
import { LinkList } from './parts/link-list';
import { PlainList } from './parts/plain-list';
import { ReadFirst } from './parts/read-first';
import { ScopeLine } from './parts/scope-line';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.front');
  return { title: t('title') };
}

const isNot = ['no-formula', 'not-exhaustive', 'not-predictive', 'not-endorsed'] as const;

/** The front page of the reference: what the catalogue is and is not, and its parts. */
export default async function ReferenceFrontPage() {
  const t = await getTranslations('reference');
  return (
    <ReferencePage
      section={null}
      title={t('front.title')}
      lead={t('front.lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'can-not-certain', 'counts-killing']} />}
    >
      <ul className={styles.parts}>
        {sections.map((section) => (
          <li key={section}>
            <a href={`/reference/${section}`}>{t(`sections.${section}`)}</a>
            <p>{t(`front.parts.${section}`)}</p>
          </li>
        ))}
      </ul>
      <EntrySection id="is" title={t('front.isTitle')}>
        <PlainList>
          <li>{t('front.isOne')}</li>
          <li>{t('front.isTwo')}</li>
          <li>{t('front.isThree')}</li>
        </PlainList>
      </EntrySection>
      <EntrySection id="is-not" title={t('front.isNotTitle')}>
        <PlainList>
          {isNot.map((note) => (
            <li key={note}>
              <ScopeLine note={note} />
            </li>
          ))}
        </PlainList>
        <LinkList links={[{ address: '/reference/scope', title: t('front.scope') }]} />
      </EntrySection>
    </ReferencePage>
  );
}
