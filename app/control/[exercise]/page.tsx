import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Console } from '../frame/console';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('control');
  return { title: t('pageTitle') };
}

/** The facilitator's console of one exercise. The page holds nothing of it: everything arrives over the seat's connection. */
export default async function ConsolePage({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <Console exerciseId={decodeURIComponent(exercise)} />;
}
