import { afterAll, beforeAll, expect, it } from 'vitest';
import { happeningsOf } from '../../app/debrief/read/happenings';
import { BotRoom } from '../../bots/testing/bot-room';
import { rulesVersion } from '../../exercise/event';
import type { State } from '../../exercise/state';
import type { StepId } from '../../exercise/story';
import { createRender } from '../../exercise/testing/render';
import { describe as tell } from '../../exercise/timeline';
import { findScenario } from '../../server/scenarios';
import { SeatClient } from '../client/seat-client';
import { openExercise } from '../support/api';
import { debriefKinds } from '../support/debrief-kinds';
import { PaperFacilitator } from '../support/play-on-paper';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

const story = findScenario('velmara-a');
let server: RunningServer;
let lead: SeatClient;
let facilitator: PaperFacilitator;
let onPaper: State;
let onDevices: State;
/** The last step that the scenario has. */
const lastStep = story?.opening.debriefSteps[0]?.id;

/** The same scenario played by bots on devices, as its debrief holds it. */
function playedByBots(): State {
  if (!story) throw new Error('Velmara is on the shelf.');
  const room = new BotRoom(story);
  room.table.with('seat_lead', { type: 'StartExercise' });
  for (let count = 0; count < 1200 && room.table.state.phase !== 'ended'; count += 1) room.step(500);
  return room.view('debrief');
}

beforeAll(async () => {
  if (!story) throw new Error('Velmara is on the shelf.');
  server = await startServer({ dataDir: aDataFolder() });
  const opened = await openExercise(server.origin);
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  facilitator = new PaperFacilitator(lead, story);
  await facilitator.play();
  const answer = await lead.ask('catchUp', { rules: rulesVersion, cursors: {} });
  const channels = answer.channels as Record<string, { view: State }>;
  onPaper = channels.debrief?.view as State;
  onDevices = playedByBots();
}, 240_000);
afterAll(async () => {
  lead?.close();
  await server?.stop();
});

it('failure 3: a facilitator alone takes Velmara from its lobby to its debrief, and nothing is refused', () => {
  expect(facilitator.refusals).toEqual([]);
  expect(onPaper.phase).toBe('ended');
  expect(onPaper.debrief?.step).toBe(lastStep);
  expect(Object.values(onPaper.seats)).toEqual([]);
});

it('the debrief has every kind of thing to talk about that it has after a play on devices', () => {
  const kinds = debriefKinds(onPaper);
  expect(debriefKinds(onDevices).length).toBeGreaterThan(20);
  expect(debriefKinds(onDevices).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

it('the log of the debrief reads as a story, and says what came from paper', () => {
  const render = createRender();
  const lines = happeningsOf(onPaper).map((happened) => {
    const sentence = tell(happened, onPaper);
    return sentence ? render(sentence) : '';
  });
  const { length: teams } = story?.opening.teams ?? [];
  const movesWith = (wanted: StepId) =>
    (story?.opening.moves ?? []).filter(
      ({ number, steps }) => number > 0 && steps.some(({ step }) => step === wanted),
    ).length;
  const cards = lines.filter((line) => /on paper: “.+” .+ Typed in by .+\.$/u.test(line));
  expect(cards).toHaveLength(teams * movesWith('decide'));
  const forecasts = lines.filter((line) => / forecast on paper for move \d, from 3 slips\./u.test(line));
  expect(forecasts).toHaveLength(teams * movesWith('anticipate'));
  expect(lines.filter((line) => / Typed in from paper: \d+\.$/u.test(line)).length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toMatch(/undefined|[{}]/u);
});
