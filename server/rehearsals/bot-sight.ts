import type { ConductorSight, PlayerSight } from '../../bots/sight';
import { type CardContent, filledLines, wholeCard } from '../../exercise/card';
import { exerciseTime, paceOf } from '../../exercise/exercise-clock';
import { initialState, type Seat } from '../../exercise/state';
import type { Host } from '../hosting/host';
import type { ServerContext } from '../live/context';

/** What bots are told of cards in writing. Read once for all bots that look in the same moment. */
async function cardsIn({ listDrafts }: ServerContext, exerciseId: string, team: string) {
  const drafts = await listDrafts(exerciseId, `team:${team}`);
  return drafts
    .filter(({ kind }) => kind === 'card')
    .map(({ draftId, content, ...draft }) => ({
      ...draft,
      id: draftId,
      content: wholeCard(content as Partial<CardContent>),
    }));
}

/** Steps in which cards are written or signed; in every other one nobody looks at drafts. */
const writes = ['decide', 'anticipate'];

/** What a bot at a team's seat sees: its own channels, and the cards of its team. */
export async function playerSight(context: ServerContext, host: Host, seat: Seat): Promise<PlayerSight> {
  const views = host.views(seat.id);
  const { team } = seat;
  const view = (team && views[`team:${team}`]) || initialState;
  return {
    seat,
    own: views[`seat:${seat.id}`] ?? initialState,
    team: view,
    body: (seat.member && views[`body:${seat.member.body}`]) ?? null,
    cards:
      team && view.step && writes.includes(view.step.step)
        ? await cardsIn(context, host.exerciseId, team)
        : [],
    time: exerciseTime(view.clock, context.now()),
  };
}

/** What the conductor sees: what the lead is told, and how far cards have come. */
export async function conductorSight(
  context: ServerContext,
  host: Host,
  seat: Seat,
): Promise<ConductorSight> {
  const room = host.views(seat.id).lead ?? initialState;
  const now = context.now();
  const teams = room.step && writes.includes(room.step.step) ? (room.opening?.teams ?? []) : [];
  const cards = await Promise.all(teams.map((team) => cardsIn(context, host.exerciseId, team.id)));
  return {
    room,
    writing: cards.flat().map(({ id, move, content }) => ({ id, move, filled: filledLines(content).length })),
    time: exerciseTime(room.clock, now),
    debriefTime: room.debrief ? (now - room.debrief.stepOpenedAt) * paceOf(room.clock) : 0,
  };
}
