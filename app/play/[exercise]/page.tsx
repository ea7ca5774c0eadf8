import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlayPage } from '../play-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('play');
  return { title: t('pageTitle') };
}

/** The screen reaches behind notches and keeps its text off them; a keyboard makes it smaller instead of covering it. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
};

/** A player's or an observer's screen. Everything on it is disclosed to the seat over its live connection. */
export default async function Page({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return <PlayPage exerciseId={decodeURIComponent(exercise)} />;
}
