import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signedInStaff } from '../../../../server/auth/session';
import { readShelfStory } from '../../../../server/queries/shelf-story';
import { ReadStory } from '../../../authoring/read/read-story';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring.read');
  return { title: t('pageTitle') };
}

interface PageProps {
  params: Promise<{ story: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
}

/** A scenario of the shelf, to be read by somebody who chooses one: for whoever has an account, since the script is in it. */
export default async function ReadStoryPage({ params, searchParams }: PageProps) {
  const id = decodeURIComponent((await params).story);
  const { language } = await searchParams;
  const staff = await signedInStaff();
  const here = `/scenarios/read/${encodeURIComponent(id)}`;
  if (!staff?.accountId) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  const read = readShelfStory(id, typeof language === 'string' ? language : undefined);
  if (!read) notFound();
  return <ReadStory read={read} />;
}
