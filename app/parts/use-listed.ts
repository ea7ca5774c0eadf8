import { useFormatter } from 'next-intl';
import { useCallback } from 'react';

/** Names one behind the other, as a list stands in a line of a screen; empty when there are none. */
export function useListed(): (names: Iterable<string>) => string {
  const format = useFormatter();
  return useCallback((names) => format.list(names, { type: 'unit' }), [format]);
}
