import type { Database } from '../../db/connection';
import * as store from '../../db/drafts';
import { emptyCard, filledLines, wholeCard } from '../../exercise/card';
import { cardIdOf } from '../../exercise/ids';
import { whyNot } from '../../exercise/may';
import type { State } from '../../exercise/state';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import type { DraftProgress, DraftSent } from './protocol';

/** Where a draft lies: its kind, its move, and which of the move's it is. */
export interface DraftPlace {
  kind: DraftSent['kind'];
  move: number;
  ordinal: number;
}

/** A place that a seat may write at: the draft's id and whose it is. */
interface Writable {
  id: string;
  scope: `team:${string}` | `body:${string}`;
}

const finishing = { card: 'SignCard', forecast: 'LockForecast', proposal: 'TableProposal' } as const;
const prefixes = { forecast: 'frc_', proposal: 'prd_' } as const;

/** What a new draft holds. */
function blank(kind: DraftSent['kind']): Record<string, unknown> {
  if (kind === 'card') return { ...emptyCard };
  return kind === 'forecast' ? { odds: {} } : { title: '', text: '', kind: 'substance' };
}

/** Whether a seat may write a draft now: when it may finish it, by the same table as everything else. */
export function writable(state: State, seatId: string, place: DraftPlace): Writable | Refusal {
  const no = whyNot(state, seatId, finishing[place.kind]);
  if (no) return sayRejection(no);
  const seat = state.seats[seatId];
  if (!seat || state.step?.move !== place.move) return sayRefusal('NoDraft');
  if (place.kind === 'proposal') {
    if (!seat.member) return sayRejection({ code: 'NotAMember' });
    const { body } = seat.member;
    return { id: `${prefixes.proposal}${body}_${place.move}_${place.ordinal}`, scope: `body:${body}` };
  }
  if (!seat.team) return sayRefusal('NotForSeat');
  const scope = `team:${seat.team}` as const;
  if (place.kind === 'forecast') return { id: `${prefixes.forecast}${seat.team}_${place.move}_1`, scope };
  const id = cardIdOf(seat.team, place.move, place.ordinal);
  return state.cards[id]?.submitted ? sayRejection({ code: 'CardAlreadyCounts' }) : { id, scope };
}

/** A stored draft as it is sent to its team or body. */
export function toSent(draft: store.Draft, state: State): DraftSent {
  const { draftId, kind, scope, move, penSeat, penCounter, revision, content, updatedAt } = draft;
  const ordinal = Number(draftId.slice(draftId.lastIndexOf('_') + 1));
  const penName = penSeat ? (state.seats[penSeat]?.name ?? '') : '';
  return {
    id: draftId,
    kind,
    scope,
    move,
    ordinal,
    penSeat,
    penName,
    penCounter,
    revision,
    content: kind === 'card' ? { ...wholeCard(content) } : content,
    updatedAt,
  };
}

/** A draft as staff may know it. */
export function toProgress({
  content,
  penSeat: _seat,
  penCounter: _counter,
  ...draft
}: DraftSent): DraftProgress {
  return { ...draft, filled: filledOf(draft.kind, content) };
}

function filledOf(kind: DraftSent['kind'], content: Record<string, unknown>): number {
  if (kind === 'card') return filledLines(wholeCard(content)).length;
  if (kind === 'proposal') return content.text ? 1 : 0;
  return Object.values((content.odds ?? {}) as Record<string, number>).reduce(
    (sum, chance) => sum + chance,
    0,
  );
}

/** Opens the draft of a place. */
export function openAt(
  db: Database,
  exerciseId: string,
  place: DraftPlace,
  { id, scope }: Writable,
  now: number,
): Promise<store.Draft> {
  return store.openDraft(db, {
    exerciseId,
    draftId: id,
    scope,
    kind: place.kind,
    move: place.move,
    content: blank(place.kind),
    updatedAt: now,
  });
}
