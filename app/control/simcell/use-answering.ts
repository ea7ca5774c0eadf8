'use client';

import { useState } from 'react';
import type { Message } from '../../../exercise/state';
import { useKeeper } from '../../live/use-kept';
import { useView } from '../../live/use-views';
import { type AnswerDraft, answerName, blankAnswer } from '../messages/answer-draft';
import { waitingMessages } from '../messages/waiting-messages';

interface Answering {
  /** What waits for an answer, the oldest first. */
  waiting: Message[];
  /** The message on the desk: the chosen one, else the oldest that waits. */
  message: Message | null;
  draft: AnswerDraft | null;
  write: (draft: AnswerDraft) => void;
  choose: (id: string) => void;
  /** Goes to the one behind this in the queue, and from the last to the oldest. */
  next: () => void;
  /** Notes who spoke, and goes to the oldest that waits. */
  sent: () => void;
}

/**
 * One person's way through the queue. What was typed under one message stays with it while another is read, and stays
 * when somebody else answers first. It is kept on this device, so that another page of the desk or a reload loses none of it.
 */
export function useAnswering(): Answering {
  const view = useView();
  const [chosen, setChosen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, AnswerDraft>>({});
  const kept = useKeeper<AnswerDraft>();
  const [lastPersona, setLastPersona] = useState('');
  const waiting = waitingMessages(view);
  const message = view.messages.find((one) => one.id === chosen) ?? waiting[0] ?? null;
  const draftOf = (one: Message) =>
    drafts[one.id] ?? kept.read(answerName(one)) ?? blankAnswer(one, lastPersona);
  const draft = message ? draftOf(message) : null;
  return {
    waiting,
    message,
    draft,
    write: (to) => {
      if (!message) return;
      setChosen(message.id);
      setDrafts((all) => ({ ...all, [message.id]: to }));
      kept.keep(answerName(message), to.text === '' ? null : to);
    },
    choose: setChosen,
    next: () => {
      const behind = waiting[waiting.findIndex((one) => one.id === message?.id) + 1] ?? waiting[0];
      setChosen(behind?.id ?? null);
    },
    sent: () => {
      if (message) kept.keep(answerName(message), null);
      setLastPersona(draft?.persona ?? '');
      setChosen(waiting.find((one) => one.id !== message?.id)?.id ?? null);
    },
  };
}
