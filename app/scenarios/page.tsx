import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signedInStaff } from '../../server/auth/session';
import { ScenarioLibrary } from '../authoring/library/scenario-library';
import { EntrancePage } from '../entrance/entrance-page';
import { SignOutButton } from '../entrance/sign-out-button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring.library');
  return { title: t('title') };
}

/** The scenarios of the shelf and those of the account. */
export default async function ScenariosPage() {
  const staff = await signedInStaff();
  if (!staff?.accountId) redirect('/sign-in?next=/scenarios');
  const t = await getTranslations('authoring.library');
  return (
    <EntrancePage
      end={staff.name}
      links={
        <>
          <a href="/exercises">{t('exercises')}</a>
          <SignOutButton />
        </>
      }
    >
      <main id="main" tabIndex={-1}>
        <ScenarioLibrary account={staff.accountId} />
      </main>
    </EntrancePage>
  );
}
