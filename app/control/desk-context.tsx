'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { RulingSubject } from '../../exercise/state';

/** The pages of the middle column, in their order. */
export const deskTabs = ['injects', 'people'] as const;
/** One page of the middle column. */
export type DeskTab = (typeof deskTabs)[number];

/** What the facilitator is looking at. It is this screen's own affair and no command. */
interface DeskState {
  tab: DeskTab;
  /** The chosen line of the MSEL; null follows the plan. */
  inject: string | null;
  /** Teams that are chosen already when the line is opened from a team's row. */
  presetTeams: string[];
  /** What the ruling form is about when it is opened from somewhere else. */
  ruling: RulingSubject | null;
}

interface Desk extends DeskState {
  showTab: (tab: DeskTab) => void;
  /** Opens a line of the MSEL; null goes back to what is next by the plan. */
  showInject: (inject: string | null, presetTeams?: string[]) => void;
  showRuling: (subject: RulingSubject | null) => void;
}

const DeskContext = createContext<Desk | null>(null);
const start: DeskState = { tab: 'injects', inject: null, presetTeams: [], ruling: null };

/** Keeps what the facilitator is looking at for everything inside. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(start);
  const desk = useMemo<Desk>(
    () => ({
      ...state,
      showTab: (tab) => setState((now) => ({ ...now, tab, ruling: null })),
      showInject: (inject, presetTeams = []) =>
        setState((now) => ({ ...now, tab: 'injects', inject, presetTeams })),
      showRuling: (ruling) => setState((now) => ({ ...now, tab: 'injects', ruling })),
    }),
    [state],
  );
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** What the facilitator is looking at, and how to look at something else. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskProvider around it');
  return desk;
}
