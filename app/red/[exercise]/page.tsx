import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RedPage } from '../red-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('red');
  return { title: t('pageTitle') };
}

/** The screen of a live red cell. It is told what the room screen is told, and what is its own. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <RedPage exerciseId={decodeURIComponent(exercise)} />;
}
