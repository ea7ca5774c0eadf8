import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DebriefPage } from '../debrief-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('debrief');
  return { title: t('name') };
}

/** The debrief board of an exercise. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <DebriefPage exerciseId={exercise} />;
}
