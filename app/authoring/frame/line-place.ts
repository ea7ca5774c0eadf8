'use client';

import { createContext, use } from 'react';
import { useDesk } from '../desk/desk-context';
import { addressOf } from './sections';

/** Set where a scenario is only read: there a line stands on the page itself. */
export const ReadOnlyContext = createContext(false);

/** Where a line of the MSEL stands: in the editor, or elsewhere on a page that is only read. */
export function useLinePlace(): (part: string | null) => string {
  const { scenario } = useDesk();
  const isReadOnly = use(ReadOnlyContext);
  return (part) => (isReadOnly ? `#${part ?? 'msel'}` : addressOf(scenario, 'msel', part));
}
