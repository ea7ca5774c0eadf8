import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InviteEntry } from '../../entrance/invite-entry';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invite');
  // What stands behind the # is a key: no address that the page leads to may be told it.
  return { title: t('pageTitle'), referrer: 'no-referrer' };
}

/** Where a link for staff leads. The server sees the exercise in the address, and the key only when the form is sent. */
export default async function InvitePage({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <InviteEntry exercise={decodeURIComponent(exercise)} />;
}
