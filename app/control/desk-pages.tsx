'use client';

import type { ReactNode } from 'react';
import { CardsPage } from './cards-page';
import { CounterMovePage } from './counter-move-page';
import { type DeskTab, useDesk } from './desk-context';
import styles from './desk-pages.module.css';
import { DeskTabs } from './desk-tabs';
import { InjectsPage } from './injects-page';
import { PeoplePage } from './people-page';
import { VotesPage } from './votes-page';

/** The pages of the middle column: one is open, the others say how much waits there. */
export function DeskPages() {
  const { tab } = useDesk();
  const pages: Record<DeskTab, ReactNode> = {
    injects: <InjectsPage />,
    cards: <CardsPage />,
    counterMove: <CounterMovePage />,
    votes: <VotesPage />,
    people: <PeoplePage />,
  };
  return (
    <>
      <DeskTabs />
      <div className={styles.page} id={`page-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {pages[tab]}
      </div>
    </>
  );
}
