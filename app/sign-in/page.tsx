import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '../entrance/sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('pageTitle') };
}

/** Where facilitators sign in; `next` says where they were going. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next } = await searchParams;
  return <SignInForm next={ownPath(next)} />;
}

/** Only a path of this server: anything else could lead a signed-in person to a stranger's page. */
function ownPath(next: string | string[] | undefined): string {
  return typeof next === 'string' && /^\/[A-Za-z0-9]/.test(next) ? next : '/exercises';
}
