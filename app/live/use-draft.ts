'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Connection } from './connection';
import { useConnection, useLive } from './live-provider';
import type { Ack, Draft, LiveState, Refusal } from './live-state';
import { type DraftPlace, type OpenedDraft, useOpenedDraft } from './use-opened-draft';

export type { DraftPlace } from './use-opened-draft';

/** A draft as a screen shows it: live from the pen holder, or one's own while one holds the pen. */
export interface DraftHandle<T> {
  /** What stands on the draft now, one's own keystrokes included; null until it was opened. */
  content: T | null;
  draft: Draft | null;
  holdsPen: boolean;
  /** `saved` is a word on the screen; `waiting` means typed and not yet on the server. */
  saving: 'saved' | 'waiting' | 'refused';
  refusal: Refusal | null;
  /** Text that could not be saved because somebody else has the pen now; kept for copying. */
  kept: T | null;
  change(part: Partial<T>): void;
  takePen(): Promise<void>;
  /** Saves what is typed at once, as before a signature; the draft as saved, or null. */
  flush(): Promise<Draft | null>;
  discardKept(): void;
}

/** How often what is typed is saved, in milliseconds. */
const saveEveryMs = 500;

const seatOf = (state: LiveState) => state.seat;
const statusOf = (state: LiveState) => state.status;

/** Unsaved text of each connection, by the draft's place. */
const unsaved = new WeakMap<Connection, Map<string, object>>();

/** Text that outlives the part of the screen it was typed in, as when a phone is turned and the layout changes. */
function useTyped<T extends object>(connection: Connection, place: string) {
  const memory = unsaved.get(connection) ?? new Map<string, object>();
  unsaved.set(connection, memory);
  const [typed, setTyped] = useState<T | null>(() => (memory.get(place) as T | undefined) ?? null);
  const set = useCallback(
    (next: (now: T | null) => T | null) =>
      setTyped((now) => {
        const content = next(now);
        if (content) memory.set(place, content);
        else memory.delete(place);
        return content;
      }),
    [memory, place],
  );
  return [typed, set] as const;
}

/** What is typed and not yet on the server, and the way to get it there. */
function useSaving<T extends object>(place: DraftPlace, opened: OpenedDraft) {
  const connection = useConnection();
  const { kind, move, ordinal } = place;
  const { draft, see, refuse } = opened;
  const [typed, setTyped] = useTyped<T>(connection, `${kind} ${move} ${ordinal}`);
  const [kept, setKept] = useState<T | null>(null);
  const latest = useRef({ draft, typed });
  latest.current = { draft, typed };
  const running = useRef<Promise<Draft | null> | null>(null);

  const saveOnce = useCallback(async (): Promise<Draft | null> => {
    const { draft: base, typed: content } = latest.current;
    if (!base || !content) return base;
    const { penCounter, revision } = base;
    const ack: Ack<{ draft: Draft }> & { draft?: Draft } = await connection.ask('saveDraft', {
      kind,
      move,
      ordinal,
      penCounter,
      revision,
      content,
    });
    if (!ack.ok && ack.code === 'NoConnection') return null;
    if (ack.draft) see(ack.draft);
    refuse(ack.ok ? null : ack);
    const isLost = !ack.ok && (ack.code === 'PenTaken' || ack.code === 'PenMoved');
    if (isLost) setKept(content);
    // What was typed while the save was on its way stays typed.
    if (ack.ok || isLost) setTyped((now) => (now === content || isLost ? null : now));
    return ack.ok ? ack.draft : null;
  }, [connection, kind, move, ordinal, see, refuse, setTyped]);

  const save = useCallback(async (): Promise<Draft | null> => {
    while (running.current) await running.current;
    running.current = saveOnce();
    const saved = await running.current;
    running.current = null;
    return saved;
  }, [saveOnce]);

  const change = useCallback(
    (part: Partial<T>) => {
      setTyped((now) => ({ ...((now ?? latest.current.draft?.content) as T), ...part }));
    },
    [setTyped],
  );
  return { typed, kept, setKept, save, change };
}

/** Opens the draft of a place and keeps it: every keystroke is saved within a second, and nothing typed is lost. */
export function useDraft<T extends object>(place: DraftPlace, isOpen: boolean): DraftHandle<T> {
  const connection = useConnection();
  const seat = useLive(seatOf);
  const status = useLive(statusOf);
  const opened = useOpenedDraft(place, isOpen);
  const { typed, kept, setKept, save, change } = useSaving<T>(place, opened);
  const { draft, see, refusal, refuse } = opened;
  const { kind, move, ordinal } = place;

  // A steady typist is saved too: the clock runs while anything is not saved, not from the last keystroke.
  const isTyped = typed !== null;
  useEffect(() => {
    if (!isTyped || status !== 'live') return;
    const timer = setInterval(() => void save(), saveEveryMs);
    return () => clearInterval(timer);
  }, [isTyped, status, save]);

  const takePen = useCallback(async () => {
    const ack = await connection.ask<{ draft: Draft }>('takePen', { kind, move, ordinal });
    if (ack.ok) see(ack.draft);
    refuse(ack.ok ? null : ack);
  }, [connection, kind, move, ordinal, see, refuse]);

  return {
    content: typed ?? (draft?.content as T | undefined) ?? null,
    draft,
    holdsPen: draft !== null && draft.penSeat === seat,
    saving: typed === null ? 'saved' : refusal ? 'refused' : 'waiting',
    refusal,
    kept,
    change,
    takePen,
    flush: save,
    discardKept: useCallback(() => setKept(null), [setKept]),
  };
}
