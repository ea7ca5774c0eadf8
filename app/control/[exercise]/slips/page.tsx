import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Console } from '../../frame/console';
import { InjectSlips } from '../../slips/inject-slips';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('control.slips');
  return { title: t('title') };
}

/** The injects of one exercise on paper, for staff. */
export default async function SlipsPage({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return (
    <Console exerciseId={decodeURIComponent(exercise)}>
      <InjectSlips />
    </Console>
  );
}
