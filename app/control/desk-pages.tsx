'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '../parts/class-names';
import { type DeskTab, deskTabs, useDesk } from './desk-context';
import styles from './desk-pages.module.css';
import { InjectsPage } from './injects-page';
import { PeoplePage } from './people-page';
import { useShortcut } from './use-shortcut';

/** The pages of the middle column: one is open, the others say how much waits there. */
export function DeskPages({ lanAddresses }: { lanAddresses: string[] }) {
  const { tab } = useDesk();
  const pages: Record<DeskTab, ReactNode> = {
    injects: <InjectsPage />,
    people: <PeoplePage lanAddresses={lanAddresses} />,
  };
  return (
    <>
      <Tabs />
      <div className={styles.page} id={`page-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {pages[tab]}
      </div>
    </>
  );
}

function Tabs() {
  const t = useTranslations('control.tabs');
  const { tab, showTab } = useDesk();
  useTabKeys(showTab);
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('label')}>
      {deskTabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={tab === one}
          aria-controls={`page-${one}`}
          className={classNames(styles.tab, tab === one && styles.open)}
          onClick={() => showTab(one)}
        >
          {t(one)}
        </button>
      ))}
    </div>
  );
}

function useTabKeys(showTab: (tab: DeskTab) => void): void {
  useShortcut('1', () => showTab('injects'));
  useShortcut('2', () => showTab('people'));
}
