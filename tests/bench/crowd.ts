import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import type { RunningServer } from '../support/running-server';
import { fiveTeams } from './five-teams';

/** How many people the bench seats, in five teams. */
export const crowdSize = 200;
const teams = ['national', 'council', 'lakes-union', 'civil-society', 'ally'];

/** A room full of connected seats, with its lead. */
export interface Crowd {
  opened: Opened;
  lead: SeatClient;
  seats: SeatClient[];
}

/** Opens an exercise with room for the crowd and starts it; nobody but the lead is connected yet. */
export async function anExercise({ origin }: RunningServer): Promise<Omit<Crowd, 'seats'>> {
  const places = Object.fromEntries(teams.map((team) => [team, crowdSize]));
  const opened = await openExercise(origin, { scenario: fiveTeams, places });
  const lead = await SeatClient.connect(origin, opened.token, 'lead');
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  return { opened, lead };
}

/** Joins and connects people, spread over the teams, a few at a time. */
export async function seatPeople(origin: string, { joinCode }: Opened, count: number): Promise<SeatClient[]> {
  const seats: SeatClient[] = [];
  for (let first = 0; first < count; first += 20) {
    const batch = Array.from({ length: Math.min(20, count - first) }, (_, n) => first + n);
    const connected = await Promise.all(
      batch.map(async (n) => {
        const { token } = await join(origin, joinCode, `Person ${n + 1}`, teams[n % teams.length]);
        return SeatClient.connect(origin, token, `Person ${n + 1}`);
      }),
    );
    seats.push(...connected);
  }
  return seats;
}
