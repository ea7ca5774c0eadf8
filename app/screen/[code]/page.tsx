import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomScreen } from '../room-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('room');
  return { title: t('pageTitle') };
}

/** The room screen of the exercise with this join code: what the projector shows, and nothing else. */
export default async function ScreenPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return <RoomScreen code={decodeURIComponent(code)} />;
}
