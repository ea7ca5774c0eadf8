import type { CounterMoveState, Message, Release, Ruling, State, Vote } from '../../../exercise/state';
import { type LetterItem, letterItems } from './letter-items';

interface Item {
  /** Unique among everything that happened to this seat. */
  id: string;
  /** When it reached this seat, in epoch milliseconds. */
  at: number;
}

/** One thing that happened, as this seat may know it. */
export type HappenedItem = Item &
  (
    | { kind: 'inject'; release: Release; number: number; isOwn: boolean }
    | { kind: 'message'; message: Message }
    | { kind: 'answer'; message: Message; persona: string; text: string }
    | { kind: 'counter-move'; choice: CounterMoveState }
    | { kind: 'ruling'; ruling: Ruling }
    | { kind: 'cards'; move: number; count: number }
    | { kind: 'vote'; vote: Vote }
    | LetterItem
  );

/**
 * Everything that reached this seat, the newest first: what its team or room was told, and what it alone was told.
 * Injects are numbered by this seat's own count, because the numbers of the MSEL would tell that others got some, too.
 */
export function happenedItems(view: State, own: State, team: string | null): HappenedItem[] {
  return [
    ...injects(view, own),
    ...messages(view, team),
    ...(team ? letterItems(view, team) : []),
    ...view.counterMoves.flatMap((choice) => counterMoveItem(choice)),
    ...view.rulings.map((ruling): HappenedItem => ({ kind: 'ruling', id: ruling.id, at: ruling.at, ruling })),
    ...shownCards(view),
    ...view.votes.flatMap((vote) => voteItem(vote)),
  ].sort((one, other) => other.at - one.at);
}

function injects(view: State, own: State): HappenedItem[] {
  const shared = new Set(view.releases.map((release) => release.id));
  return [
    ...view.releases.map((release) => ({ release, isOwn: false })),
    ...own.releases.filter((release) => !shared.has(release.id)).map((release) => ({ release, isOwn: true })),
  ]
    .filter(({ release }) => release.status === 'released' || release.status === 'recalled')
    .map((one) => ({ ...one, at: one.release.releasedAt ?? one.release.decidedAt }))
    .sort((one, other) => one.at - other.at)
    .map(({ release, isOwn, at }, index) => ({
      kind: 'inject',
      id: release.id,
      at,
      release,
      isOwn,
      number: index + 1,
    }));
}

function messages(view: State, team: string | null): HappenedItem[] {
  if (!team) return [];
  return view.messages.flatMap((message): HappenedItem[] => {
    if (message.to === team) return [{ kind: 'message', id: message.id, at: message.at, message }];
    const { answer } = message;
    if (message.from !== team || !answer) return [];
    return [{ kind: 'answer', id: `${message.id}.answer`, at: answer.at, message, ...pick(answer) }];
  });
}

function pick({ persona, text }: { persona: string; text: string }) {
  return { persona, text };
}

function counterMoveItem(choice: CounterMoveState): HappenedItem[] {
  if (choice.revealedAt === null) return [];
  return [{ kind: 'counter-move', id: `counter-move.${choice.move}`, at: choice.revealedAt, choice }];
}

/** A team's own card counts before it is shown, so the others' tell when that was. */
function shownCards(view: State): HappenedItem[] {
  const shown = Object.values(view.cards).filter((card) => card.shown && card.submitted);
  const moves = [...new Set(shown.map((card) => card.move))];
  return moves.map((move): HappenedItem => {
    const cards = shown.filter((card) => card.move === move);
    const at = Math.max(...cards.map((card) => card.submitted?.at ?? 0));
    return { kind: 'cards', id: `cards.${move}`, at, move, count: cards.length };
  });
}

function voteItem(vote: Vote): HappenedItem[] {
  if (!vote.binding || vote.readAt === null || !vote.result) return [];
  return [{ kind: 'vote', id: vote.id, at: vote.readAt, vote }];
}

/** What became of an inject after it was sent: a correction or a withdrawal is news of its own; null when nothing did. */
export function changeOf(item: HappenedItem): { kind: 'corrected' | 'withdrawn'; id: string } | null {
  if (item.kind !== 'inject') return null;
  if (item.release.status === 'recalled') return { kind: 'withdrawn', id: `${item.id}.withdrawn` };
  return item.release.corrected ? { kind: 'corrected', id: `${item.id}.corrected` } : null;
}
