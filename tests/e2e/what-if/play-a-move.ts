import { SeatClient } from '../../client/seat-client';
import { join } from '../../support/api';

/** What one team decides in a move. */
export interface Choice {
  mechanism: string;
  target: string;
}

const place = { kind: 'card', move: 1, ordinal: 1 };

/** The seats of a small room: a lead and two people of one team. */
export interface SmallRoom {
  lead: SeatClient;
  people: SeatClient[];
  tokens: string[];
}

/** Seats two people of the national team beside the lead whose token is given. */
export async function aSmallRoom(
  origin: string,
  { token, joinCode, names }: { token: string; joinCode: string; names: [string, string] },
): Promise<SmallRoom> {
  const lead = await SeatClient.connect(origin, token, 'lead');
  const seats = await Promise.all(names.map((name) => join(origin, joinCode, name, 'national')));
  const people = await Promise.all(
    seats.map((seat, index) => SeatClient.connect(origin, seat.token, names[index])),
  );
  return { lead, people, tokens: seats.map((seat) => seat.token) };
}

/** A team decides on a card and the lead rules on it; the step must be open. */
export async function decideOnCard(
  { lead, people }: SmallRoom,
  { mechanism, target }: Choice,
): Promise<void> {
  const [writer, second] = people as [SeatClient, SeatClient];
  const { draft } = (await writer.ask('takePen', place)) as unknown as {
    draft: { id: string; penCounter: number };
  };
  const content = {
    tool: 'T22',
    purpose: 'constrain',
    strategy: 'DEG',
    mechanism,
    target,
    effect: 'Patrols run short within three weeks',
    counterMove: 'CM1',
    agreement: '',
    cost: '',
    changeCourse: '',
  };
  await writer.ask('saveDraft', { ...place, penCounter: draft.penCounter, revision: 0, content });
  for (const person of [writer, second])
    await person.command({ type: 'SignCard', card: draft.id, revision: 1 });
  await lead.until((client) => client.eventsOf('CardSubmitted').length > 0, 'the card');
  await lead.command({
    type: 'RuleOutcome',
    move: 1,
    subject: { kind: 'card', card: draft.id, team: 'national' },
    outcome: 'in-part',
    mechanism: null,
    reason: `It reached ${target}, late.`,
    sideEffect: '',
    audience: 'everyone',
  });
}

/** Leaves the room. */
export function leave({ lead, people }: SmallRoom): void {
  for (const client of [lead, ...people]) client.close();
}
