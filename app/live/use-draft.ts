'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ack, Draft, LiveState, Refusal } from './live-state';
import { newer } from './connection';
import { useConnection, useLive } from './live-provider';

/** Where a draft lies. */
export interface DraftPlace {
  kind: Draft['kind'];
  move: number;
  ordinal: number;
}

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
const saveAfterMs = 500;

/** Opens the draft of a place and keeps it: every keystroke is saved within a second, and nothing typed is lost. */
export function useDraft<T extends object>(place: DraftPlace, isOpen: boolean): DraftHandle<T> {
  const connection = useConnection();
  const { kind, move, ordinal } = place;
  const seat = useLive(useCallback((state: LiveState) => state.seat, []));
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const drafts = useLive(useCallback((state: LiveState) => state.drafts, []));
  const [opened, setOpened] = useState<Draft | null>(null);
  const [typed, setTyped] = useState<T | null>(null);
  const [kept, setKept] = useState<T | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const known = opened ? drafts[opened.id] : undefined;
  const draft = opened ? newer(known, opened) : null;
  const latest = useRef({ draft, typed });
  latest.current = { draft, typed };
  const saving = useRef<Promise<Draft | null> | null>(null);
  const holdsPen = draft !== null && draft.penSeat === seat;

  useEffect(() => {
    if (!isOpen || status !== 'live') return;
    let isCurrent = true;
    connection.ask<{ draft: Draft }>('openDraft', { kind, move, ordinal }).then((ack) => {
      if (!isCurrent) return;
      if (ack.ok) setOpened((before) => (before ? newer(before, ack.draft) : ack.draft));
      else if (ack.code !== 'NoConnection') setRefusal(ack);
    });
    return () => {
      isCurrent = false;
    };
  }, [connection, kind, move, ordinal, isOpen, status]);

  const save = useCallback(async (): Promise<Draft | null> => {
    while (saving.current) await saving.current;
    const { draft: base, typed: content } = latest.current;
    if (!base || !content) return base;
    const run = async (): Promise<Draft | null> => {
      const ack: Ack<{ draft: Draft }> & { draft?: Draft } = await connection.ask('saveDraft', {
        kind,
        move,
        ordinal,
        penCounter: base.penCounter,
        revision: base.revision,
        content,
      });
      if (ack.ok) {
        setOpened(ack.draft);
        setRefusal(null);
        // What was typed while the save was on its way stays typed.
        setTyped((now) => (now === content ? null : now));
        return ack.draft;
      }
      if (ack.code === 'NoConnection') return null;
      setRefusal(ack);
      if (ack.draft) setOpened(ack.draft);
      if (ack.code === 'PenTaken' || ack.code === 'PenMoved') {
        setKept(content);
        setTyped(null);
      }
      return null;
    };
    saving.current = run();
    const result = await saving.current;
    saving.current = null;
    return result;
  }, [connection, kind, move, ordinal]);

  // A steady typist is saved too: the timer runs from the first keystroke that is not saved, not from the last.
  const isTyped = typed !== null;
  useEffect(() => {
    if (!isTyped || status !== 'live') return;
    const timer = setInterval(() => void save(), saveAfterMs);
    return () => clearInterval(timer);
  }, [isTyped, status, save]);

  const change = useCallback((part: Partial<T>) => {
    setTyped((now) => ({ ...((now ?? latest.current.draft?.content) as T), ...part }));
  }, []);

  const takePen = useCallback(async () => {
    const ack = await connection.ask<{ draft: Draft }>('takePen', { kind, move, ordinal });
    if (ack.ok) {
      setOpened(ack.draft);
      setRefusal(null);
    } else setRefusal(ack);
  }, [connection, kind, move, ordinal]);

  return {
    content: (typed ?? (draft?.content as T | undefined)) ?? null,
    draft,
    holdsPen,
    saving: typed === null ? 'saved' : refusal ? 'refused' : 'waiting',
    refusal,
    kept,
    change,
    takePen,
    flush: save,
    discardKept: useCallback(() => setKept(null), []),
  };
}
