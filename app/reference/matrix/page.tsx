import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReferencePage } from '../frame/reference-page';
import { MatrixExplorer } from './matrix-explorer';
import { MatrixKey } from './matrix-key';
import { MatrixLists } from './matrix-lists';
import { MatrixTable } from './matrix-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.matrix');
  return { title: t('title') };
}

/** Which tool is said to work through which mechanism: a table to explore, and the same in words. */
export default async function MatrixPage() {
  const t = await getTranslations('reference.matrix');
  return (
    <ReferencePage section="matrix" title={t('title')} lead={t('lead')}>
      <MatrixExplorer hint={t('hint')}>
        <MatrixTable />
      </MatrixExplorer>
      <MatrixKey />
      <MatrixLists />
    </ReferencePage>
  );
}
