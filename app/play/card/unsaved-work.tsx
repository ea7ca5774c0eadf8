'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cardLines } from '../../../exercise/card';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { KeptWords } from '../kept-words';
import { useCardDesk } from './card-scope';
import { KeptCard } from './kept-card';
import { lineWords } from './line-words';
import { dropUnsaved, readUnsaved, type UnsavedCard } from './unsaved-cards';

const seatOf = (state: LiveState) => state.seat;

/** Everything that this person typed on cards and that never reached the server, from now or from an earlier page. */
export function UnsavedWork() {
  const seat = useLive(seatOf);
  const desk = useCardDesk();
  const [left, setLeft] = useState<UnsavedCard[]>(() => readUnsaved(seat));
  const handleDiscard = (id: string) => {
    dropUnsaved(seat, id);
    setLeft((before) => before.filter((card) => card.id !== id));
  };
  const kept = desk?.draft.kept;
  return (
    <>
      {desk && kept ? (
        <KeptCard kept={kept} why={desk.draft.refusal?.message} onDiscard={desk.draft.discardKept} />
      ) : null}
      {left.map((card) =>
        card.id === desk?.id ? (
          <KeptCard key={card.id} kept={card.content} onDiscard={() => handleDiscard(card.id)} />
        ) : (
          <LeftCard key={card.id} card={card} onDiscard={() => handleDiscard(card.id)} />
        ),
      )}
    </>
  );
}

/** A card of another step that can no longer be written on. */
function LeftCard({ card, onDiscard }: { card: UnsavedCard; onDiscard: () => void }) {
  const t = useTranslations('play.card');
  const text = cardLines
    .map((line) => ({ line, words: lineWords(card.content, line) }))
    .filter(({ words }) => words !== '')
    .map(({ line, words }) => `${t(`label.${line}`)}: ${words}`)
    .join('\n');
  if (!text) return null;
  return (
    <KeptWords
      text={text}
      why={t('leftOver', { ordinal: card.ordinal, move: card.move })}
      onDiscard={onDiscard}
    />
  );
}
