'use client';

import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { DraftKind, DraftPart, DraftValues } from '../../../exercise/authoring/draft';
import type { Desk, DeskPart } from './desk';
import type { ScenarioDesk } from './scenario-desk';

/** The desk of the scenario that is open; set by the editor. */
export const DeskContext = createContext<ScenarioDesk | null>(null);

/** The open desk, to write on. */
export function useDesk(): ScenarioDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('Outside the editor of a scenario.');
  return desk;
}

/** Something of the desk; drawn anew when it is another thing. */
export function useOnDesk<Found>(find: (desk: Desk) => Found): Found {
  const store = useDesk();
  return useSyncExternalStore(
    store.subscribe,
    () => find(store.get()),
    () => find(store.get()),
  );
}

/** One part as it is on the desk; undefined when it is gone. */
export function useDeskPart(id: string): DeskPart | undefined {
  return useOnDesk(useCallback((desk: Desk) => desk.parts[id], [id]));
}

/** A part with what is typed in it, as every section reads it. */
export interface WrittenPart<K extends DraftKind> {
  id: string;
  place: number;
  value: DraftValues[K];
}

const partsOf = (desk: Desk) => desk.parts;

/** Every part of a kind in its order, with what is typed in it. */
export function useWritten<K extends DraftKind>(kind: K): WrittenPart<K>[] {
  const parts = useOnDesk(partsOf);
  return useMemo(() => written(parts, kind), [parts, kind]);
}

/** Every part of a kind in its order, with what is typed in it; the same objects as long as nothing of them changed. */
export function written<K extends DraftKind>(parts: Desk['parts'], kind: K): WrittenPart<K>[] {
  return Object.values(parts)
    .filter((part) => part.held.kind === kind)
    .map(writtenPart)
    .sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1)) as WrittenPart<K>[];
}

const known = new WeakMap<DeskPart, WrittenPart<DraftKind>>();

function writtenPart(part: DeskPart): WrittenPart<DraftKind> {
  const before = known.get(part);
  if (before) return before;
  const { id, place } = part.held as DraftPart;
  const value = (part.typed ? part.typed.value : part.held.value) as DraftValues[DraftKind];
  const one = { id, place, value };
  known.set(part, one);
  return one;
}
