import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signedInStaff } from '../../../server/auth/session';
import { ImportPage } from '../../authoring/import/import-page';
import { EntrancePage } from '../../entrance/entrance-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring.import');
  return { title: t('title') };
}

/** A scenario out of a spreadsheet; with `into`, lines for a scenario that is there. */
export default async function ImportScenarioPage({
  searchParams,
}: {
  searchParams: Promise<{ into?: string | string[] }>;
}) {
  const { into } = await searchParams;
  const staff = await signedInStaff();
  if (!staff?.accountId) redirect('/sign-in?next=/scenarios/import');
  const t = await getTranslations('authoring.import');
  return (
    <EntrancePage end={staff.name} links={<a href="/scenarios">{t('library')}</a>}>
      <main id="main" tabIndex={-1}>
        <ImportPage into={typeof into === 'string' ? into : null} />
      </main>
    </EntrancePage>
  );
}
