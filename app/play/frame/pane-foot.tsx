'use client';

import { createContext, useContext } from 'react';

interface PaneFoot {
  isPhone: boolean;
  /** Where a pane's act is drawn on a phone; null until the frame is there. */
  element: HTMLElement | null;
}

/** The foot of a phone's pane, between the text that scrolls and the tabs. */
export const PaneFootContext = createContext<PaneFoot>({ isPhone: false, element: null });

/** Where the act of a pane stands on this screen. */
export function usePaneFoot(): PaneFoot {
  return useContext(PaneFootContext);
}
