'use client';

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useState } from 'react';
import type { RulingSubject, SeatRole } from '../../../exercise/state';
import { useSeat } from '../../live/use-views';

/** The pages of the middle column, in their order. */
export const deskTabs = [
  'injects',
  'cards',
  'counterMove',
  'votes',
  'people',
  'room',
  'simcell',
  'evaluation',
  'paper',
] as const;
/** One page of the middle column. */
export type DeskTab = (typeof deskTabs)[number];

/** The page that a role begins with; everybody else begins with the first. */
const ownTabs: Partial<Record<SeatRole, DeskTab>> = { simcell: 'simcell', evaluator: 'evaluation' };

/** The pages in the order of a role: its own comes first, and is open from the start. That for paper only while it is used. */
export function tabsOf(role: SeatRole | undefined, isOnPaper = false): readonly DeskTab[] {
  const own = role && ownTabs[role];
  const tabs = deskTabs.filter((tab) => tab !== own && (tab !== 'paper' || isOnPaper));
  return own ? [own, ...tabs] : tabs;
}

/** Stands for an inject that is being written on the spot, where otherwise the id of a line stands. */
export const newInject = 'new';

/** What the facilitator is looking at. It is this screen's own affair and no command. */
interface DeskState {
  tab: DeskTab;
  /** The chosen line of the MSEL, a release without a line, or `newInject`; null follows the plan. */
  inject: string | null;
  /** Teams that are chosen already when the line is opened from a team's row. */
  presetTeams: string[];
  /** The first words of an inject that is written on the spot. */
  words: string;
  /** Grows each time somebody here chooses what to see, so that it can be brought into sight. */
  turn: number;
  /** What the ruling form is about; null while it is closed. */
  ruling: RulingSubject | null;
}

interface Desk extends DeskState {
  showTab: (tab: DeskTab) => void;
  /** Opens a line of the MSEL; null goes back to what is next by the plan. */
  showInject: (inject: string | null, preset?: { teams?: string[]; words?: string }) => void;
  showRuling: (subject: RulingSubject | null) => void;
}

const DeskContext = createContext<Desk | null>(null);
const start: DeskState = { tab: 'injects', inject: null, presetTeams: [], words: '', turn: 0, ruling: null };

/** Keeps what the facilitator is looking at for everything inside. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const role = useSeat()?.role;
  const [state, setState] = useState(() => ({ ...start, tab: tabsOf(role)[0] ?? start.tab }));
  const desk = useMemo<Desk>(
    () => ({
      ...state,
      showTab: (tab) => setState((now) => ({ ...now, tab })),
      showInject: (inject, { teams = [], words = '' } = {}) =>
        setState((now) => ({
          ...now,
          tab: 'injects',
          inject,
          presetTeams: teams,
          words,
          turn: now.turn + 1,
        })),
      showRuling: (ruling) => setState((now) => ({ ...now, tab: 'cards', ruling })),
    }),
    [state],
  );
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** What is inside follows what the facilitator looks at when there is time, together with `DeferredLive`. */
export function DeferredDesk({ children }: { children: ReactNode }) {
  return <DeskContext.Provider value={useDeferredValue(useDesk())}>{children}</DeskContext.Provider>;
}

/** What the facilitator is looking at, and how to look at something else. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskProvider around it');
  return desk;
}
