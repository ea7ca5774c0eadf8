'use client';

import { useCallback, useState } from 'react';
import type { SeatCommand } from '../../exercise/command';
import type { Giving } from './connection';
import { useConnection } from './live-provider';
import type { Ack, Refusal } from './live-state';
import { useIsMounted } from './use-is-mounted';

/**
 * Gives commands from a part of a screen and keeps the last refusal, to be said where the button is. When that part is gone
 * by then, the refusal is kept with the seat instead.
 */
export function useCommand(): {
  give: (command: SeatCommand, giving?: Pick<Giving, 'signs'>) => Promise<Ack>;
  isWaiting: boolean;
  refusal: Refusal | null;
  forget: () => void;
} {
  const connection = useConnection();
  const isShown = useIsMounted();
  const [waiting, setWaiting] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const give = useCallback(
    async (command: SeatCommand, giving?: Pick<Giving, 'signs'>) => {
      setWaiting((count) => count + 1);
      setRefusal(null);
      const ack = await connection.send(command, { ...giving, isShown });
      setWaiting((count) => count - 1);
      if (!ack.ok) setRefusal(ack);
      return ack;
    },
    [connection, isShown],
  );
  return { give, isWaiting: waiting > 0, refusal, forget: useCallback(() => setRefusal(null), []) };
}
