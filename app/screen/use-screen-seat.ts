'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { askServer } from '../entrance/ask-server';
import { type KeptScreen, keepScreen, readScreen } from './kept-screen';

/** How the room screen came to its seat; `refused` carries the server's own sentence. */
export type ScreenSeat =
  | { status: 'finding' | 'waiting' }
  | { status: 'refused'; message: string }
  | { status: 'seated'; screen: KeptScreen };

/** How long to wait before the server is asked again, in milliseconds. */
const againMs = 3_000;

/**
 * The seat of a room screen: the one that this browser keeps, else a new one by the join code. It asks until the server
 * answers. `renew` forgets a seat that the server does not know any more and takes another.
 */
export function useScreenSeat(code: string): { seat: ScreenSeat; renew: () => void } {
  const [seat, setSeat] = useState<ScreenSeat>({ status: 'finding' });
  const [attempt, setAttempt] = useState(0);
  const name = useTranslations('room')('seatName');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to ask again.
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function take() {
      const kept = readScreen(code);
      if (kept) {
        setSeat({ status: 'seated', screen: kept });
        return;
      }
      const answer = await askServer<KeptScreen>('/api/join', { code, name, as: 'screen' });
      if (!isCurrent) return;
      if (answer.ok) {
        const screen = { exercise: answer.value.exercise, token: answer.value.token };
        keepScreen(code, screen);
        setSeat({ status: 'seated', screen });
      } else if (answer.message === '') {
        setSeat({ status: 'waiting' });
        timer = setTimeout(() => void take(), againMs);
      } else {
        setSeat({ status: 'refused', message: answer.message });
      }
    }
    void take();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [code, name, attempt]);

  const renew = useCallback(() => {
    keepScreen(code, null);
    setSeat({ status: 'finding' });
    setAttempt((count) => count + 1);
  }, [code]);
  return { seat, renew };
}
