import { expect, test } from 'vitest';
import { createRender } from '../exercise/testing/render';
import { timelineOf } from '../exercise/timeline';
import { findScenario } from '../scenarios/shelf';
import { BotRoom } from './testing/bot-room';

const story = findScenario('velmara-a');
if (!story) throw new Error('Velmara is on the shelf.');

/** Plays Velmara to the last step of its debrief, half a second of the wall's clock at a time. */
function playToTheEnd(): BotRoom {
  const room = new BotRoom(story as NonNullable<typeof story>);
  const last = story?.opening.debriefSteps.at(-1)?.id;
  const end = room.table.now + 10 * 60_000;
  while (room.table.state.debrief?.step !== last && room.table.now < end) room.step(500);
  return room;
}

const room = playToTheEnd();
const { state } = room.table;

test('EX178 a dry run of Velmara reaches the last step of its debrief within ten minutes at 20 times', () => {
  expect(state.phase).toBe('ended');
  expect(state.debrief?.step).toBe(story?.opening.debriefSteps.at(-1)?.id);
  const minutes = (room.table.now - (state.clock.startedAt ?? 0)) / 60_000;
  expect(minutes).toBeLessThan(10);
});

test('EX178 everything of the plan happens: injects, cards, forecasts, votes, answers, rulings', () => {
  const planned = (story?.script.injects ?? []).filter(
    ({ kind }) => kind !== 'expected-action' && kind !== 'contingency',
  );
  const released = state.releases.filter(({ status }) => status === 'released').map(({ inject }) => inject);
  expect(released.sort()).toEqual(planned.map(({ id }) => id).sort());
  const decided = (story?.opening.moves ?? []).filter(({ steps }) =>
    steps.some(({ step }) => step === 'decide'),
  );
  const teams = story?.opening.teams.length ?? 0;
  const cards = Object.values(state.cards).filter((card) => card.submitted?.how === 'two');
  expect(cards).toHaveLength(decided.length * teams);
  expect(state.forecasts).toHaveLength(teams);
  expect(state.votes.length).toBeGreaterThan(1);
  for (const vote of state.votes) expect(vote.cast).toHaveLength(vote.rule.members.length);
  expect(state.votes.every(({ result }) => result !== null)).toBe(true);
  const asked = state.messages.filter(({ to }) => to === 'control');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ answer }) => answer !== null)).toBe(true);
  expect(state.rulings.length).toBeGreaterThanOrEqual(teams);
  expect(state.readings.length).toBeGreaterThan(0);
  expect(state.facts.length).toBeGreaterThan(teams);
});

test('EX178 its timeline tells a story in which every bot is named as one', () => {
  const render = createRender();
  const lines = timelineOf(room.table.happenings, state).map(({ sentence }) => render(sentence));
  expect(lines.length).toBeGreaterThan(80);
  const joined = room.table.all('SeatTaken').filter(({ bot }) => bot);
  expect(joined.every(({ name }) => name.startsWith('Bot '))).toBe(true);
  expect(lines.slice(-3).join(' ')).toMatch(/debrief/iu);
});

test('EX177 the same rehearsal comes to the same record', () => {
  expect(playToTheEnd().table.happenings).toEqual(room.table.happenings);
});

test('EX177 bots ask for nothing that the rules refuse', () => {
  expect(room.refusals).toEqual([]);
});
