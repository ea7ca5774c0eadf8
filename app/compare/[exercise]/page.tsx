import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparePage } from '../compare-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare');
  return { title: t('name') };
}

/** The comparison of one exercise. The page holds nothing of it: everything is asked with the seat or the account. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <ComparePage exerciseId={decodeURIComponent(exercise)} />;
}
