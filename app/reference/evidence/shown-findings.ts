'use client';

import { createContext, useContext } from 'react';
import type { FindingId } from '../../../framework/evidence/finding';

/** The findings that answer what is asked; null while nothing is, and without script. */
export const ShownFindings = createContext<ReadonlySet<FindingId> | null>(null);

/** Whether any of these findings is shown. */
export function useIsShown(ids: readonly FindingId[]): boolean {
  const shown = useContext(ShownFindings);
  return shown === null || ids.some((id) => shown.has(id));
}
