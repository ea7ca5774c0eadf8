import { io, type Socket } from 'socket.io-client';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, logOf, type Opened, openExercise, post } from '../support/api';
import type { RunningServer } from '../support/running-server';
import { idsIn, type KnownIds } from './known-ids';

/** A seat through which wrong messages are sent. */
export interface FuzzSeat {
  name: string;
  socket: Socket;
}

/** A room in play with seats of every kind, and another exercise beside it that nobody may touch. */
export interface FuzzRoom {
  opened: Opened;
  other: Opened;
  seats: FuzzSeat[];
  /** A seat of its own for raw packets, which end connections. */
  rawToken: string;
  known: KnownIds;
  close(): void;
}

const teams = ['national', 'council', 'lakes-union', 'civil-society'];
const playersCount = 26;

async function connected(origin: string, token: string, name: string): Promise<FuzzSeat> {
  const socket = io(origin, { auth: { token }, transports: ['websocket'], forceNew: true });
  await new Promise((resolve, reject) => {
    socket.once('welcome', resolve);
    socket.once('connect_error', reject);
  });
  return { name, socket };
}

/** An exercise with a little history, so that there are real ids to name; answers the ids of its commands. */
async function played(origin: string, opened: Opened): Promise<{ commands: string[]; seats: string[] }> {
  const lead = await SeatClient.connect(origin, opened.token, 'lead');
  const joined = await join(origin, opened.joinCode, 'Historian', 'national');
  const player = await SeatClient.connect(origin, joined.token, 'Historian');
  const commands: string[] = [];
  const give = async (client: SeatClient, command: { type: string } & Record<string, unknown>) => {
    const id = client.nextId();
    const answer = await client.command(command, id);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.message}`);
    commands.push(id);
  };
  await give(lead, { type: 'StartExercise' });
  await give(lead, { type: 'OpenStep', move: 1, step: 'anticipate' });
  await give(player, { type: 'PinFact', kind: 'known', text: 'The bridge is closed.' });
  await give(player, { type: 'SendMessage', to: 'control', text: 'Who holds the bridge?' });
  lead.close();
  player.close();
  return { commands, seats: [opened.seat, joined.seat] };
}

/** Opens the room, plays a little, and seats players of every team, the lead, SimCell, an observer and the screen. */
export async function aFuzzRoom({ origin }: RunningServer): Promise<FuzzRoom> {
  const places = Object.fromEntries(teams.map((team) => [team, 60]));
  const [opened, other] = [await openExercise(origin, { places }), await openExercise(origin, { places })];
  const tokens: [string, string][] = [[opened.token, 'lead']];
  for (let n = 0; n < playersCount; n += 1) {
    const name = `Player ${n + 1}`;
    tokens.push([(await join(origin, opened.joinCode, name, teams[n % teams.length])).token, name]);
  }
  const raw = await join(origin, opened.joinCode, 'Raw', 'national');
  // Who comes after move 1 has begun waits: the history is made once they are seated.
  const [here, elsewhere] = [await played(origin, opened), await played(origin, other)];
  for (const as of ['observer', 'screen']) {
    tokens.push([(await join(origin, opened.joinCode, `The ${as}`, undefined, { as })).token, as]);
  }
  const path = `/api/exercises/${opened.exercise}/staff`;
  const simcell = await post<{ token: string }>(
    origin,
    path,
    { role: 'simcell', name: 'Ruth' },
    asFacilitator,
  );
  tokens.push([simcell.body.token, 'simcell']);
  const seats = await Promise.all(tokens.map(([token, name]) => connected(origin, token, name)));
  const logs = await Promise.all([opened, other].map(({ exercise }) => logOf(origin, exercise)));
  return {
    opened,
    other,
    seats,
    rawToken: raw.token,
    known: {
      commands: [...here.commands, ...elsewhere.commands],
      exercises: [opened.exercise, other.exercise],
      seats: [...here.seats, ...elsewhere.seats, raw.seat],
      teams,
      things: logs.flatMap((lines) => idsIn(lines)),
    },
    close: () => {
      for (const { socket } of seats) socket.disconnect();
    },
  };
}
