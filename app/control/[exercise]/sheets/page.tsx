import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Console } from '../../frame/console';
import { PaperSheets } from '../../sheets/paper-sheets';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('control.sheets');
  return { title: t('title') };
}

/** What a room without devices writes on, for staff to print. */
export default async function SheetsPage({ params }: { params: Promise<{ exercise: string }> }) {
  const { exercise } = await params;
  return (
    <Console exerciseId={decodeURIComponent(exercise)}>
      <PaperSheets />
    </Console>
  );
}
