import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReplayPage } from '../replay-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('replay');
  return { title: t('pageTitle') };
}

/** The replay of an exercise that is over, for a seat of this device or the facilitator. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <ReplayPage exerciseId={decodeURIComponent(exercise)} />;
}
