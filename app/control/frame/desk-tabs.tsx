'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { waitingMessages } from '../messages/waiting-messages';
import { waitingOf } from './console-tools';
import { type DeskTab, tabsOf, useDesk } from './desk-context';
import styles from './desk-pages.module.css';
import { useShortcuts } from './use-shortcut';

/** The names of the pages. One stop of the keyboard: the arrow keys turn the pages. */
export function DeskTabs() {
  const t = useTranslations('control.tabs');
  const { tab, showTab } = useDesk();
  const mayType = useMay('SetPaperMode');
  const { isOnPaper } = useView();
  const tabs = tabsOf(useSeat()?.role, (isOnPaper && mayType) || tab === 'paper');
  const counts = useCounts();
  useTabKeys(tabs, showTab);
  const handleKey = (event: KeyboardEvent) => {
    const stride = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = stride && tabs[(tabs.indexOf(tab) + stride + tabs.length) % tabs.length];
    if (!to) return;
    event.preventDefault();
    showTab(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('label')} onKeyDown={handleKey} tabIndex={-1}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          tabIndex={tab === one ? 0 : -1}
          aria-selected={tab === one}
          aria-controls={`page-${one}`}
          className={classNames(styles.tab, tab === one && styles.open)}
          onClick={() => showTab(one)}
        >
          {t(one)}
          {counts[one] ? <span className={styles.count}>{counts[one]}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** The places of the pages on the row of digits. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function useTabKeys(tabs: readonly DeskTab[], showTab: (tab: DeskTab) => void): void {
  useShortcuts(digits, (digit) => {
    const tab = tabs[Number(digit) - 1];
    if (tab) showTab(tab);
  });
}

/** What waits on a page: cards to show, open votes, latecomers without a place, questions without an answer. */
function useCounts(): Partial<Record<DeskTab, number>> {
  const view = useView();
  const move = view.step?.move;
  return {
    cards: Object.values(view.cards).filter((card) => card.move === move && card.submitted && !card.shown)
      .length,
    room: waitingOf(view).length,
    votes: view.votes.filter((vote) => vote.readAt === null).length,
    simcell: waitingMessages(view).length,
    evaluation: view.challenges.filter(({ answer }) => !answer).length,
  };
}
