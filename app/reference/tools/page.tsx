import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { tools } from '../../../framework/tools';
import { ReferencePage } from '../frame/reference-page';
import { ReadFirst } from '../parts/read-first';
import { ToolList } from './tool-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.tools');
  return { title: t('title') };
}

/** The tools of Annex C in its order. */
export default async function ToolsPage() {
  const t = await getTranslations('reference.tools');
  return (
    <ReferencePage
      section="tools"
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'listed-is-not-reviewed', 'not-exhaustive']} />}
    >
      <ToolList tools={tools} />
    </ReferencePage>
  );
}
