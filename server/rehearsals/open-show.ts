import type { HttpContext } from '../http/context';
import { takeSeat } from '../http/seats';
import { newId } from '../random-ids';
import { findScenario, scenarios } from '../scenarios';
import { openRehearsal } from './open-rehearsal';

/** The scenario that newcomers see; where an installation lacks it, its first that is fictional: nobody acknowledged a case. */
const shownScenario = 'velmara-a';
/** Only what is mild is shown to somebody who came without having read a content note. */
const contentCap = 1;
const visitor = { accountId: null, name: 'Visitor' };

/** A rehearsal that a visitor watches. Instants in epoch milliseconds. */
export interface Shown {
  exercise: string;
  code: string;
  /** The lead's seat, which is the visitor's. */
  lead: string;
  /** The visitor's seat in a team. */
  player: string;
  openedAt: number;
  watchedAt: number;
}

/** Opens a rehearsal for a visitor. The conductor begins when the visitor is seated, so that no step passes unseen. */
export async function openShow(context: HttpContext): Promise<Shown> {
  const story = findScenario(shownScenario) ?? scenarios().find(({ opening }) => !opening.caseStudy);
  if (!story) throw new Error('There is no scenario to show.');
  const choices = { story, contentCap, places: {}, rehearsal: 'shown', isConducted: false } as const;
  const { exercise, joinCode, seat: lead } = await openRehearsal(context, visitor, choices);
  const team = story.opening.teams[0]?.id ?? null;
  const player = await takeSeat(context, exercise, {
    seat: newId('seat'),
    name: 'You',
    role: 'player',
    team,
  });
  if (!player.ok) throw new Error(`The visitor's seat was refused: ${player.code}`);
  const host = await context.hosts.of(exercise);
  await host.handle({
    commandId: newId('command'),
    by: lead,
    command: { type: 'SwitchConductor', on: true },
    circumstances: async () => ({ present: [] }),
  });
  const at = context.now();
  return { exercise, code: joinCode, lead, player: player.seat, openedAt: at, watchedAt: at };
}
