import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WelcomeForm } from '../entrance/welcome-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('welcome');
  // The link is a key until it is used: no address that it leads to may be told it.
  return { title: t('pageTitle'), referrer: 'no-referrer' };
}

/** Where the one-time link of the first start leads. */
export default async function WelcomePage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const { token } = await searchParams;
  return <WelcomeForm token={typeof token === 'string' ? token : ''} />;
}
