'use client';

import { useCallback, useState } from 'react';
import type { SeatCommand } from '../../exercise/command';
import { useConnection } from './live-provider';
import type { Ack, Refusal } from './live-state';

/** Gives commands from a part of a screen and keeps the last refusal, to be said where the button is. */
export function useCommand(): {
  give: (command: SeatCommand) => Promise<Ack>;
  isWaiting: boolean;
  refusal: Refusal | null;
  forget: () => void;
} {
  const connection = useConnection();
  const [waiting, setWaiting] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const give = useCallback(
    async (command: SeatCommand) => {
      setWaiting((count) => count + 1);
      setRefusal(null);
      const ack = await connection.send(command);
      setWaiting((count) => count - 1);
      if (!ack.ok) setRefusal(ack);
      return ack;
    },
    [connection],
  );
  return { give, isWaiting: waiting > 0, refusal, forget: useCallback(() => setRefusal(null), []) };
}
