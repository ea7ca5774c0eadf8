import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { createRender } from '../../exercise/testing/render';
import { timelineOf } from '../../exercise/timeline';
import { readEntries } from '../../server/hosting/folded';
import type { Host } from '../../server/hosting/host';
import { openRehearsal } from '../../server/rehearsals/open-rehearsal';
import { findScenario } from '../../server/scenarios';
import { aProcess, type HandDriven } from './a-process';

const story = findScenario('velmara-a');
const staff = { accountId: null, name: 'Facilitator' };
const stepMs = 500;
/** Words of lines that stand in the log in this order. */
const chapters = [
  'Bot N1 joined',
  'STARTEX',
  'Inject P1',
  'put a card on the table',
  'tabled',
  'Move 1: update',
  'private picks were closed',
  'wrote to control',
  'locked its forecast for move 1',
  'Counter-move of Velmara in move 1',
  'Bot conductor ruled on the card',
  'Move 2: agree',
  'ENDEX',
  'what to take away',
];
let hand: HandDriven;
let host: Host;
let seconds = 0;

/** Plays until the last step of the debrief, or for ten minutes of the wall's clock. */
async function playToTheEnd(): Promise<void> {
  const last = story?.opening.debriefSteps.at(-1)?.id;
  for (; seconds < 600 && host.state.debrief?.step !== last; seconds += stepMs / 1000) {
    await hand.pass(stepMs, host.exerciseId);
  }
}

beforeAll(async () => {
  hand = await aProcess();
  if (!story) throw new Error('Velmara is on the shelf.');
  const choices = { story, contentCap: 2, places: {}, rehearsal: 'staff', isConducted: true } as const;
  const { exercise } = await openRehearsal(hand.context, staff, choices);
  host = await hand.context.hosts.of(exercise);
  await playToTheEnd();
}, 240_000);
afterAll(() => hand.stop());

test('EX178 a dry run of Velmara takes less than ten minutes at 20 times, and ends in its debrief', () => {
  expect(seconds).toBeLessThan(600);
  expect(host.state.debrief?.step).toBe(story?.opening.debriefSteps.at(-1)?.id);
});

test('EX177 cards are written with the pen and through drafts, and two bots sign each', async () => {
  const { state } = host;
  const cards = Object.values(state.cards);
  expect(cards.length).toBeGreaterThanOrEqual(8);
  for (const { id, submitted } of cards) {
    expect(submitted?.how).toBe('two');
    expect(submitted?.signers.every((name) => name.startsWith('Bot '))).toBe(true);
    const drafts = await hand.context.listDrafts(host.exerciseId, `team:${state.cards[id]?.team}`);
    const draft = drafts.find(({ draftId }) => draftId === id);
    expect(draft?.revision).toBe(3);
    expect(state.seats[draft?.penSeat ?? '']?.bot).toBe(true);
  }
});

test('EX177 private picks are kept and told as a spread to who has three of them', () => {
  const { state } = host;
  const council = state.picks.find(({ team }) => team === 'council');
  expect(council?.spread?.reduce((sum, { people }) => sum + people, 0)).toBe(7);
  // Two of a team would be told apart.
  expect(state.picks.find(({ team }) => team === 'national')?.spread).toBeNull();
});

test('EX178 the log reads as a story from its opening to the debrief', async () => {
  const happenings = [];
  for await (const { at, event } of readEntries(createDrizzleEventLog(hand.context.db), host.exerciseId, 0)) {
    happenings.push({ at, event: event as never });
  }
  const render = createRender();
  const lines = timelineOf(happenings, host.state).map(({ sentence }) => render(sentence));
  const order = chapters.map((words) => lines.findIndex((line) => line.includes(words)));
  expect(lines.length).toBeGreaterThan(100);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(lines.join('\n')).not.toContain('undefined');
});
