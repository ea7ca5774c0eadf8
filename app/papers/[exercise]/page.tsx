import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PapersPage } from '../papers-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers');
  return { title: t('pageTitle') };
}

/** The papers of an exercise, for the staff seat of this device. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <PapersPage exerciseId={decodeURIComponent(exercise)} />;
}
