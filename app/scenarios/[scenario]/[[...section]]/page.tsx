import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signedInStaff } from '../../../../server/auth/session';
import { listReadyBodies } from '../../../../server/queries/ready-bodies';
import { Editor } from '../../../authoring/frame/editor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring.frame');
  return { title: t('pageTitle') };
}

interface PageProps {
  params: Promise<{ scenario: string; section?: string[] }>;
}

/** The editor of one scenario. The page holds nothing of it: everything is asked as the account. */
export default async function EditorPage({ params }: PageProps) {
  const { scenario, section = [] } = await params;
  const staff = await signedInStaff();
  const here = ['/scenarios', scenario, ...section].join('/');
  if (!staff?.accountId) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  return (
    <Editor
      scenarioId={decodeURIComponent(scenario)}
      me={staff.name}
      account={staff.accountId}
      readyBodies={listReadyBodies()}
    />
  );
}
