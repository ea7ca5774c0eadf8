import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Home } from './entrance/home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: { absolute: t('pageTitle') } };
}

/** Where everyone arrives. */
export default function HomePage() {
  return <Home />;
}
