'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type CardContent, wholeCard } from '../../../exercise/card';
import { cardIdOf } from '../../../exercise/ids';
import type { Card } from '../../../exercise/state';
import { type DraftHandle, useDraft } from '../../live/use-draft';
import { useMay } from '../../live/use-may';
import { type PenState, usePenState } from '../../live/use-pen-state';
import { useView } from '../../live/use-views';
import { useOwnTeam } from '../use-own-team';
import { type LiveWriting, useLiveWriting } from './use-live-writing';

/** The card that the team works on: its draft, or the card itself once it counts. */
export interface CardDesk {
  id: string;
  move: number;
  /** Which of the team's cards of this move, from 1. */
  ordinal: number;
  content: CardContent;
  /** The card in the record; null before its first signature. */
  card: Card | null;
  draft: DraftHandle<CardContent>;
  /** The step that is open lets a team write and sign, and this card does not count yet. */
  isOpen: boolean;
  isWriter: boolean;
  pen: PenState;
  writing: LiveWriting;
  choose: (ordinal: number) => void;
}

const CardContext = createContext<CardDesk | null>(null);

/** The card that the team works on; null for observers and before the first move. */
export function useCardDesk(): CardDesk | null {
  return useContext(CardContext);
}

/** Opens the team's card of the open move for everything inside. */
export function CardScope({ children }: { children: ReactNode }) {
  const { step } = useView();
  const team = useOwnTeam();
  const [chosen, setChosen] = useState({ move: -1, ordinal: 1 });
  if (!step || !team) return children;
  const ordinal = chosen.move === step.move ? chosen.ordinal : 1;
  return (
    <OpenCard
      // A draft belongs to one place for as long as it is open.
      key={`${step.move}.${ordinal}`}
      team={team.id}
      move={step.move}
      ordinal={ordinal}
      choose={(next) => setChosen({ move: step.move, ordinal: next })}
    >
      {children}
    </OpenCard>
  );
}

interface OpenCardProps {
  team: string;
  move: number;
  ordinal: number;
  choose: (ordinal: number) => void;
  children: ReactNode;
}

function OpenCard({ team, move, ordinal, choose, children }: OpenCardProps) {
  const view = useView();
  const maySign = useMay('SignCard');
  const id = cardIdOf(team, move, ordinal);
  const card = view.cards[id] ?? null;
  const isOpen = maySign && !card?.submitted;
  const draft = useDraft<CardContent>({ kind: 'card', move, ordinal }, isOpen);
  const pen = usePenState(draft);
  const writing = useLiveWriting(draft);
  const written = card?.submitted?.content ?? draft.content;
  // What still waits on this device may have been typed before an update.
  const content = useMemo(() => wholeCard(written ?? {}), [written]);
  const isWriter = isOpen && draft.holdsPen;
  return (
    <CardContext value={{ id, move, ordinal, content, card, draft, isOpen, isWriter, pen, writing, choose }}>
      {children}
    </CardContext>
  );
}
