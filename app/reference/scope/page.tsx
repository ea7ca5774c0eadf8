import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { scopeNotes } from '../../../framework/scope';
import { ReferencePage } from '../frame/reference-page';
import { Entries, Entry } from '../parts/entries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.scope');
  return { title: t('title') };
}

/** What has to be known of the catalogue so that nobody takes it for more than it is. */
export default async function ScopePage() {
  const t = await getTranslations('reference.scope');
  return (
    <ReferencePage
      section={null}
      eyebrow={<a href="/reference">{t('reference')}</a>}
      title={t('title')}
      lead={t('lead')}
    >
      <Entries>
        {scopeNotes.map(({ id, text, source }) => (
          <Entry key={id} id={id} text={text} source={source} />
        ))}
      </Entries>
    </ReferencePage>
  );
}
