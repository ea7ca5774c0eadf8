import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { showsRehearsals } from '../../../server/queries/shows-rehearsals';
import { Home } from '../../entrance/home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: { absolute: t('pageTitle') } };
}

/** Where a QR code leads: the home page with the code filled in. */
export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return <Home code={decodeURIComponent(code)} showsRehearsals={showsRehearsals()} />;
}
