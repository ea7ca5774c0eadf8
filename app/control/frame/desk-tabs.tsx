'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { useSeat, useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { type DeskTab, tabsOf, useDesk } from './desk-context';
import styles from './desk-pages.module.css';
import { useShortcut } from './use-shortcut';

/** The names of the pages. One stop of the keyboard: the arrow keys turn the pages. */
export function DeskTabs() {
  const t = useTranslations('control.tabs');
  const { tab, showTab } = useDesk();
  const counts = useCounts();
  const deskTabs = tabsOf(useSeat()?.role);
  useTabKeys(showTab);
  const handleKey = (event: KeyboardEvent) => {
    const stride = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = stride && deskTabs[(deskTabs.indexOf(tab) + stride + deskTabs.length) % deskTabs.length];
    if (!to) return;
    event.preventDefault();
    showTab(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('label')} onKeyDown={handleKey} tabIndex={-1}>
      {deskTabs.map((one) => (
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

function useTabKeys(showTab: (tab: DeskTab) => void): void {
  useShortcut('1', () => showTab('injects'));
  useShortcut('2', () => showTab('cards'));
  useShortcut('3', () => showTab('counterMove'));
  useShortcut('4', () => showTab('votes'));
  useShortcut('5', () => showTab('people'));
  useShortcut('6', () => showTab('evaluation'));
}

/** What waits on a page: cards that count and were not shown, votes that are open, doubts that nobody has answered. */
function useCounts(): Partial<Record<DeskTab, number>> {
  const view = useView();
  const move = view.step?.move;
  return {
    cards: Object.values(view.cards).filter((card) => card.move === move && card.submitted && !card.shown)
      .length,
    votes: view.votes.filter((vote) => vote.readAt === null).length,
    evaluation: view.challenges.filter(({ answer }) => !answer).length,
  };
}
