'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../live/use-views';
import { EmptyState } from '../parts/empty-state';
import { useDesk } from './desk-context';
import { InjectPane } from './inject-pane';
import styles from './injects-page.module.css';
import { nextLine } from './msel-line';
import { MselTable } from './msel-table';

/** The line that goes out next, or the one that was chosen, over the whole list. */
export function InjectsPage() {
  const t = useTranslations('control.injects');
  const view = useView();
  const { inject } = useDesk();
  const lines = view.script?.injects ?? [];
  const shown = lines.find((line) => line.id === inject) ?? nextLine(view);
  return (
    <>
      <div className={styles.pane}>
        {shown ? (
          <InjectPane key={shown.id} inject={shown} />
        ) : (
          <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState>
        )}
      </div>
      <MselTable lines={lines} shown={shown?.id ?? null} />
    </>
  );
}
