import { type CardContent, wholeCard } from '../../exercise/card';
import { cardIdOf } from '../../exercise/ids';
import { inWanted } from '../../exercise/languages/read-in';
import { initialState, type Release, type Seat, type State } from '../../exercise/state';
import type { SeatSocketData, ServerContext } from '../live/context';
import { handleReadPrivate } from '../live/private-handlers';

/** The team's card as it is being written. */
export interface CardInWriting {
  id: string;
  move: number;
  revision: number;
  content: CardContent;
  /** Who holds the pen; empty when nobody else does. */
  penName: string;
}

/** What a seat without script sees: what its own channels were told, its team's card and its own pick. */
export interface Sight {
  seat: Seat;
  own: State;
  /** What it shares with its team, or with the room. */
  room: State;
  body: State | null;
  card: CardInWriting | null;
  pick: { tool: string | null; mechanism: string | null } | null;
}

/** Looks for a seat, through its own channels alone, in the language that its browser wants. Null when it does not know itself any more. */
export async function sightOf(
  context: ServerContext,
  at: SeatSocketData,
  languages: readonly string[] = [],
): Promise<Sight | null> {
  const { exerciseId, seatId } = at;
  const host = await context.hosts.of(exerciseId);
  const views = host.views(seatId);
  const own = views[`seat:${seatId}`] ?? initialState;
  const seat = own.seats[seatId];
  if (!seat) return null;
  const room = (seat.team && views[`team:${seat.team}`]) || views.observers || own;
  const body = (seat.member && views[`body:${seat.member.body}`]) || null;
  const read = (view: State) => inWanted(view, languages, room.opening);
  return {
    seat,
    own: read(own),
    room: read(room),
    body: body && read(body),
    card: await cardOf(context, at, seat, room),
    pick: await pickOf(context, at, room),
  };
}

async function cardOf(
  context: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  { team }: Seat,
  { step, seats }: State,
): Promise<CardInWriting | null> {
  if (!team || !step || (step.step !== 'decide' && step.step !== 'anticipate')) return null;
  const id = cardIdOf(team, step.move, 1);
  const drafts = await context.listDrafts(exerciseId, `team:${team}`);
  const draft = drafts.find(({ draftId }) => draftId === id);
  const pen = draft?.penSeat && draft.penSeat !== seatId ? seats[draft.penSeat] : undefined;
  return {
    id,
    move: step.move,
    revision: draft?.revision ?? 0,
    content: wholeCard((draft?.content ?? {}) as Partial<CardContent>),
    penName: pen?.name ?? '',
  };
}

async function pickOf(context: ServerContext, at: SeatSocketData, { step }: State): Promise<Sight['pick']> {
  if (step?.step !== 'think') return null;
  const { content } = await handleReadPrivate(context, at, { kind: 'pick', move: step.move });
  return content as Sight['pick'];
}

/** What reached a seat, the newest first, each once. */
export function injectsOf({ own, room, body }: Sight): Release[] {
  const all = [room, own, ...(body ? [body] : [])].flatMap(({ releases }) => releases);
  const out = all.filter(({ status }) => status === 'released' || status === 'recalled');
  const once = new Map(out.map((release) => [release.id, release]));
  return [...once.values()].sort((a, b) => (b.releasedAt ?? 0) - (a.releasedAt ?? 0));
}

/** The vote that waits for the seat's member, and whether it has voted; null when none does. */
export function voteOf({ seat, body, own }: Sight) {
  const { member } = seat;
  const vote = member && body?.votes.find(({ readAt }) => readAt === null);
  if (!member || !vote?.rule.members.some(({ id }) => id === member.id)) return null;
  const { recused = [], absent = [] } = vote.rule;
  if ([...recused, ...absent].includes(member.id)) return null;
  const mine = own.votes.find(({ id }) => id === vote.id)?.cast.find((one) => one.member === member.id);
  const hasVoted = vote.cast.some((one) => one.member === member.id);
  return { vote, hasVoted, ballot: mine?.ballot ?? null };
}
