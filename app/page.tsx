import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { showsRehearsals } from '../server/queries/shows-rehearsals';
import { Home } from './entrance/home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: { absolute: t('pageTitle') } };
}

/** Where everyone arrives. Written for each visitor: what the environment allows is not known when the page is built. */
export default async function HomePage() {
  await connection();
  return <Home showsRehearsals={showsRehearsals()} />;
}
