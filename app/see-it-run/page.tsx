import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SeeItRun } from './see-it-run';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('seeItRun');
  return { title: t('pageTitle') };
}

/** A rehearsal to watch, for somebody who comes without an account. */
export default function SeeItRunPage() {
  return <SeeItRun />;
}
