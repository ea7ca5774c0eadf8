import { join, type Opened, openExercise } from '../support/api';
import { SteadySeat } from './steady-seat';

/** An exercise in its first move with people at work in it. */
export interface Stage {
  opened: Opened;
  lead: SteadySeat;
  /** Two of each team; `team` is where they sit. */
  players: { seat: SteadySeat; team: string }[];
}

const teams = ['national', 'civil-society', 'lakes-union'];

/**
 * Opens an exercise, seats its lead and two people in each of three teams, and opens the step in which drafts are written.
 *
 * @param origins where they connect; they are spread over them
 */
export async function setStage(origins: string[]): Promise<Stage> {
  const at = (index: number) => origins[index % origins.length] as string;
  const opened = await openExercise(at(0));
  const lead = await SteadySeat.connect(at(0), opened.token);
  const players: Stage['players'] = [];
  for (let index = 0; index < teams.length * 2; index += 1) {
    const team = teams[index % teams.length] as string;
    const { token } = await join(at(0), opened.joinCode, `Person ${index + 1}`, team);
    players.push({ seat: await SteadySeat.connect(at(index), token), team });
  }
  for (const command of [
    { type: 'StartExercise' },
    { type: 'OpenStep', move: 1, step: 'update' },
    { type: 'OpenStep', move: 1, step: 'decide' },
  ]) {
    const answer = await lead.command(command);
    if (!answer.ok) throw new Error(`The stage could not be set: ${JSON.stringify(answer)}`);
  }
  return { opened, lead, players };
}

/** Everybody on a stage. */
export function everybody({ lead, players }: Stage): SteadySeat[] {
  return [lead, ...players.map(({ seat }) => seat)];
}

/** Ends all connections of a stage. */
export function clear(stage: Stage): void {
  for (const seat of everybody(stage)) seat.close();
}

/** Sets a stage and leaves it at once: the token of a player who can come back to it. */
export async function aPlayersToken(origin: string): Promise<string> {
  const stage = await setStage([origin]);
  clear(stage);
  return stage.players[0]?.seat.token as string;
}
