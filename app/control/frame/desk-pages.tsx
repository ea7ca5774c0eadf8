'use client';

import type { ReactNode } from 'react';
import { EvaluationPage } from '../evaluator/evaluation-page';
import { InjectsPage } from '../injects/injects-page';
import { CounterMovePage } from '../outcomes/counter-move-page';
import { PaperPage } from '../paper/paper-page';
import { PeoplePage } from '../people/people-page';
import { RoomPage } from '../room/room-page';
import { SimcellPage } from '../simcell/simcell-page';
import { CardsPage } from '../teams/cards-page';
import { VotesPage } from '../votes/votes-page';
import { type DeskTab, useDesk } from './desk-context';
import styles from './desk-pages.module.css';
import { DeskTabs } from './desk-tabs';

/** The pages of the middle column: one is open, the others say how much waits there. */
export function DeskPages() {
  const { tab } = useDesk();
  const pages: Record<DeskTab, ReactNode> = {
    injects: <InjectsPage />,
    cards: <CardsPage />,
    counterMove: <CounterMovePage />,
    votes: <VotesPage />,
    simcell: <SimcellPage />,
    people: <PeoplePage />,
    room: <RoomPage />,
    evaluation: <EvaluationPage />,
    paper: <PaperPage />,
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
