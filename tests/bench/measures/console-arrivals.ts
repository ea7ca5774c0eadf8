import { cardIdOf, idFrom } from '../../../exercise/ids';
import type { StoryInject } from '../../../exercise/story';
import type { Arrival } from '../browser/arrivals';
import { goingOut, nextLines } from '../seats/busy-play';
import { aCommand, give } from '../seats/command';
import type { Person } from '../seats/crowd';
import { teamIds } from '../seats/five-teams';
import type { RawSeat } from '../seats/raw-seat';
import type { BusyRoom } from '../servers/busy-console';

/** Makes something arrive and notes how long it took; called one after the other. */
export type Measured = (kind: string, arrival: Arrival, cause: () => Promise<unknown>) => Promise<void>;

/** How many people open each line: enough that every team shows it. */
const readersPerRound = 15;

/** Everything that arrives at a console most, each kind once or more in every round from one to before another. */
export async function arrivalsIn(
  room: BusyRoom,
  { from, to }: { from: number; to: number },
  measured: Measured,
): Promise<void> {
  const lines = nextLines(room.state);
  for (let round = from; round < to; round += 1) {
    const line = lines[round];
    if (!line) throw new Error(`There is no line for round ${round}.`);
    const release = await goesOut(room, line, measured);
    await isRead(room, { release, from: round * readersPerRound }, measured);
    await isAsked(room, round, measured);
    if (round < teamIds.length) await isSigned(room, teamIds[round] as string, measured);
  }
}

async function goesOut({ controller }: BusyRoom, line: StoryInject, measured: Measured): Promise<string> {
  const message = aCommand(goingOut(line.id));
  const release = idFrom('release', message.id);
  const begins = { frame: `"${release}"`, shown: line.title };
  await measured('inject going out', begins, () => give(controller, message));
  const out = { frame: 'InjectReleased', shown: line.title };
  const sendNow = aCommand({ type: 'SendReleaseNow', release });
  await measured('inject out', out, () => give(controller, sendNow));
  return release;
}

async function isRead(
  { persons, seats }: BusyRoom,
  { release, from }: { release: string; from: number },
  measured: Measured,
): Promise<void> {
  const read = new Map<string, number>();
  for (let n = from; n < from + readersPerRound; n += 1) {
    const at = n % persons.length;
    const { team, seat } = persons[at] as Person;
    const count = (read.get(team) ?? 0) + 1;
    read.set(team, count);
    const of = persons.filter((person) => person.team === team).length;
    const arrival = { frame: `"${seat}"`, shown: `${count} of ${of}` };
    const message = aCommand({ type: 'AcknowledgeInject', release });
    await measured('acknowledgement', arrival, () => give(seats[at] as RawSeat, message));
  }
}

async function isAsked({ seats }: BusyRoom, round: number, measured: Measured): Promise<void> {
  const text = `Who guards the silos in round ${round}?`;
  const message = aCommand({ type: 'SendMessage', to: 'control', text });
  const seat = seats[round % seats.length] as RawSeat;
  await measured('message to control', { frame: text, shown: text }, () => give(seat, message));
}

/** A card that is complete enough to count. */
const card = {
  tool: 'T22',
  purpose: 'constrain',
  strategy: 'DEG',
  mechanism: 'DEG-M1',
  target: 'fuel importers that pay the Wardens',
  effect: 'Patrols run short within three weeks',
  counterMove: 'CM1',
  agreement: '',
  cost: '',
  changeCourse: '',
};

/** Two of a team sign its card: the first is named, with the second it counts. */
async function isSigned({ persons, seats }: BusyRoom, team: string, measured: Measured): Promise<void> {
  const [first, second] = persons.flatMap((person, n) =>
    person.team === team ? { person, seat: seats[n] as RawSeat } : [],
  );
  if (!first || !second) throw new Error(`There are not two people in ${team}.`);
  const place = { kind: 'card', move: 1, ordinal: 1 };
  const { draft } = await first.seat.ask<{ draft: { penCounter: number } }>('takePen', place);
  const { penCounter } = draft;
  const saved = await first.seat.ask<{ draft: { revision: number } }>('saveDraft', {
    ...place,
    penCounter,
    revision: 0,
    content: card,
  });
  const sign = { type: 'SignCard', card: cardIdOf(team, 1, 1), revision: saved.draft.revision };
  const named = { frame: 'CardSigned', shown: 'Signed by Person' };
  await measured('signature', named, () => give(first.seat, aCommand(sign)));
  const counts = { frame: 'CardSubmitted', shown: 'Card counts' };
  await measured('card', counts, () => give(second.seat, aCommand(sign)));
}
