import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeatCommand } from '../../exercise/command';
import type { Host } from '../../server/hosting/host';
import { takeSeat } from '../../server/http/seats';
import { handleCommand } from '../../server/live/command-handler';
import { newId } from '../../server/random-ids';
import { openRehearsal } from '../../server/rehearsals/open-rehearsal';
import { findScenario } from '../../server/scenarios';
import { aProcess, type HandDriven } from './a-process';
import { leadTimeline } from './lead-timeline';

const story = findScenario('velmara-b');
const staff = { accountId: null, name: 'Facilitator' };
/** Forty people in six teams. */
const places = {
  national: 5,
  ally: 4,
  council: 13,
  'peace-council': 7,
  'lakes-union': 6,
  'civil-society': 5,
};
/** Teams that are no body: two bots stand in for each, unless more are asked for. */
const withoutBody = ['national', 'ally', 'civil-society'] as const;
/** Twenty seconds of the exercise. */
const stepMs = 1_000;
const mostSeconds = 660;
/** What control does between the bots' acts, and words of lines that stand in the lead's log in this order. */
const chapters = [
  'Bot N1 joined',
  'Controller joined',
  'STARTEX',
  'Inject P2',
  'Practice: agree',
  'Inject 1, “Wardens list households',
  'Control put the text of “Wardens list households',
  'Inject 4, “Three importers',
  'Control withdrew “Three importers',
  'Inject 2, “Interior Minister asks about guarantees”, became known to Allied government',
  'put a card on the table',
  'Counter-move of Velmara in move 1',
  'Move 2: agree',
  'Facilitator handed the lead over to Controller',
  'Inject 10, “Karsa may close',
  'Everything was paused',
  'Play went on',
  'Counter-move of Velmara in move 2',
  'Move 3: think',
  'Inject 14, “A general speaks',
  'ENDEX',
  'what to take away',
];

let hand: HandDriven;
let host: Host;
let lead: string;
let controller: string;
let seconds = 0;
let linesWhilePaused = -1;

const isOut = (number: string) =>
  host.state.releases.some((release) => release.number === number && release.status === 'released');
const releaseOf = (number: string) =>
  host.state.releases.find((release) => release.number === number)?.id ?? '';

async function give(seatId: string, command: SeatCommand): Promise<void> {
  const seat = { exerciseId: host.exerciseId, seatId, ownerKey: 'the key of a test' };
  const answer = await handleCommand(hand.context, seat, { id: newId('command'), command });
  if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
}

async function playUntil(isSo: () => boolean): Promise<void> {
  for (; seconds < mostSeconds && !isSo(); seconds += stepMs / 1000) await hand.pass(stepMs, host.exerciseId);
}

async function slipsOfTheFirstMove(): Promise<void> {
  await playUntil(() => isOut('1'));
  const wardens = host.state.releases.find(({ number }) => number === '1')?.content;
  await give(controller, {
    type: 'EditReleased',
    release: releaseOf('1'),
    title: wardens?.title ?? '',
    text: `${wardens?.text} The statistics office is closed today.`,
  });
  await playUntil(() => isOut('2') && isOut('4'));
  await give(controller, { type: 'RecallInject', release: releaseOf('4') });
  await give(lead, {
    type: 'MarkLeaked',
    release: releaseOf('2'),
    audience: { teams: ['ally'], members: [], screen: false },
  });
}

async function handoverAndPause(): Promise<void> {
  await playUntil(() => host.state.step?.move === 2 && host.state.step.step === 'agree');
  await give(lead, { type: 'HandOverLead', to: controller });
  await playUntil(() => isOut('10'));
  // By who led before, and leads no more.
  await give(lead, { type: 'PauseExercise' });
  const { seq } = host;
  for (let count = 0; count < 20; count += 1) await hand.pass(stepMs, host.exerciseId);
  linesWhilePaused = host.seq - seq;
  await give(controller, { type: 'ResumeExercise' });
}

/** The chapters that do not stand behind the one before them. */
function chaptersNotFound(lines: string[]): string[] {
  let at = -1;
  return chapters.filter((words) => {
    const next = lines.findIndex((line, index) => index > at && line.includes(words));
    if (next >= 0) at = next;
    return next < 0;
  });
}

beforeAll(async () => {
  hand = await aProcess();
  if (!story) throw new Error('Velmara in three hours is on the shelf.');
  const choices = { story, contentCap: 2, places, rehearsal: 'staff', isConducted: true } as const;
  const { exercise, seat } = await openRehearsal(hand.context, staff, choices);
  host = await hand.context.hosts.of(exercise);
  lead = seat;
  controller = newId('seat');
  const wanted = { seat: controller, name: 'Controller', role: 'control', team: null } as const;
  expect(await takeSeat(hand.context, exercise, wanted)).toMatchObject({ ok: true });
  for (const team of withoutBody) await give(lead, { type: 'StandInWithBots', team, bots: places[team] - 2 });
  for (const here of [lead, controller]) hand.context.presence.arrive(exercise, here, `socket of ${here}`);
  await slipsOfTheFirstMove();
  await handoverAndPause();
  const last = story.opening.debriefSteps.at(-1)?.id;
  await playUntil(() => host.state.debrief?.step === last);
}, 400_000);
afterAll(() => hand.stop());

test('EX178 forty bots in six teams play Velmara in three hours to the last step of its debrief', () => {
  const bots = Object.values(host.state.seats).filter((seat) => seat.bot && seat.role === 'player');
  expect(bots).toHaveLength(40);
  expect(new Set(bots.map(({ team }) => team)).size).toBe(6);
  expect(host.state.debrief?.step).toBe(story?.opening.debriefSteps.at(-1)?.id);
  expect(seconds).toBeLessThan(mostSeconds);
});

describe('EX178 everything of the plan happens', () => {
  test('each report goes out, what waits for something included', () => {
    const planned = (story?.script.injects ?? []).filter(
      ({ kind }) => kind !== 'expected-action' && kind !== 'contingency',
    );
    const sent = host.state.releases.map(({ number }) => number);
    expect(sent.toSorted()).toEqual(planned.map(({ number }) => number).toSorted());
  });

  test('all six teams sign their cards, and all three bodies read a vote in the second move', () => {
    const { state } = host;
    const cards = Object.values(state.cards).filter(({ submitted }) => submitted);
    for (const move of [0, 1, 3]) {
      expect(new Set(cards.filter((card) => card.move === move).map(({ team }) => team)).size).toBe(6);
    }
    const begun = state.stepsOpened.find(({ move }) => move === 2)?.at ?? 0;
    const read = state.votes.filter(({ openedAt, result }) => openedAt > begun && result);
    expect(new Set(read.map(({ body }) => body)).size).toBe(3);
  });
});

test('EX178 nothing happens while a pause lasts, and who led before leads no more', () => {
  expect(linesWhilePaused).toBe(0);
  expect(host.state.seats[lead]?.role).toBe('control');
  expect(host.state.seats[controller]?.role).toBe('lead');
});

test('EX178 the lead’s log reads as a story, with its slips in their places', async () => {
  const lines = await leadTimeline(hand.context, host.exerciseId);
  expect(chaptersNotFound(lines)).toEqual([]);
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.join('\n')).not.toContain('undefined');
});
