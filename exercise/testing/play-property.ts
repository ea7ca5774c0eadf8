import fc from 'fast-check';
import { allChannels, type Channel } from '../channel';
import type { Decision } from '../decision';
import { disclose, seatsNamedIn } from '../disclose';
import type { EventType } from '../event';
import { evolve } from '../evolve';
import { initialState, type State } from '../state';
import { differences, findingsOn, toldOn } from './compare';
import { playNumbers } from './random-play';
import type { Table } from './table';
import { visiblePart } from './visible-part';

/** How much of the rules the plays have visited. */
export interface Coverage {
  commands: number;
  refused: number;
  events: Partial<Record<EventType, number>>;
}

function fail(findings: string[]): void {
  if (findings.length > 0) throw new Error(findings.join('\n'));
}

/** Folds every channel along with a play, as browsers do. */
function createListeners() {
  const views = new Map<Channel, State>();
  let heard = 0;
  return {
    hear({ state, happenings }: Table): void {
      for (const channel of allChannels(state)) {
        // A seat that has just been taken hears the record from its beginning, and so does the debrief.
        const known = views.get(channel);
        let view = known ?? initialState;
        for (const happened of known ? happenings.slice(heard) : happenings) {
          const told = toldOn(channel, happened, state);
          if (told) view = evolve(view, told);
        }
        views.set(channel, view);
      }
      heard = happenings.length;
    },
    findings({ state, happenings }: Table): string[] {
      return [...views].flatMap(([channel, view]) =>
        differences(view, visiblePart(state, channel, happenings)).map(
          (field) => `${channel}: ${field} differs`,
        ),
      );
    },
  };
}

function refusalFindings(decision: Decision, before: State, after: State): string[] {
  return !decision.ok && before !== after ? [`${decision.rejection.code} changed something`] : [];
}

/** A seat's own channel that is told of an event which does not name the seat would be passed over by the server. */
function unnamedFindings({ state, happenings }: Table): string[] {
  return happenings.flatMap(({ event }) => {
    const named = seatsNamedIn(event);
    return Object.keys(state.seats)
      .filter((seat) => !named.includes(seat) && disclose(event, `seat:${seat}`))
      .map((seat) => `seat:${seat} is told of ${event.type}, which does not name it`);
  });
}

/** Plays the numbers and holds every channel against the oracle: after every fourth turn or so, and in full at the end. */
export function checkPlay(numbers: readonly number[], coverage: Coverage): void {
  const listeners = createListeners();
  let before: State = initialState;
  const table = playNumbers(numbers, ({ number, decision, table: now, stateBefore }) => {
    coverage.commands += 1;
    if (!decision.ok) coverage.refused += 1;
    fail(refusalFindings(decision, stateBefore, now.state));
    if (now.state === before) return;
    before = now.state;
    listeners.hear(now);
    if (number % 4 === 0) fail(listeners.findings(now));
  });
  for (const { event } of table.happenings) {
    coverage.events[event.type] = (coverage.events[event.type] ?? 0) + 1;
  }
  fail(allChannels(table.state).flatMap((channel) => findingsOn(channel, table.happenings, table.state)));
  fail(unnamedFindings(table));
  const replayed = table.happenings.reduce(evolve, initialState);
  fail(differences(replayed, table.state).map((field) => `replay: ${field} differs`));
}

/**
 * Runs random plays of 10 to 60 requests, the same for the same seed.
 * @throws with the shortest play that it finds, as numbers that `checkPlay` takes, when a channel differs.
 */
export function checkPlays(plays: number, seed: number): Coverage {
  const coverage: Coverage = { commands: 0, refused: 0, events: {} };
  const numbers = fc.array(fc.noBias(fc.nat({ max: 2 ** 32 - 1 })), {
    minLength: 10,
    maxLength: 60,
    size: 'max',
  });
  fc.assert(
    fc.property(numbers, (play) => checkPlay(play, coverage)),
    { numRuns: plays, seed },
  );
  return coverage;
}
