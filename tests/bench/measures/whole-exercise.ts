import { cardIdOf, idFrom } from '../../../exercise/ids';
import type { StepId, Story, StoryMove } from '../../../exercise/story';
import { aDraft, someOdds } from '../../../exercise/testing/drafts';
import { join, openExercise } from '../../support/api';
import { aCommand, type CommandMessage } from '../seats/command';
import { seated } from '../seats/crowd';
import { inBatches } from '../seats/in-batches';
import type { RawSeat } from '../seats/raw-seat';

/** Who plays: the lead, and people by their team. */
interface Cast {
  story: Story;
  lead: RawSeat;
  teams: Map<string, RawSeat[]>;
  /** Lets scenario and server time pass, in minutes. */
  pass: (minutes: number) => Promise<void>;
}

const peoplePerTeam = 6;
/** Commands that were accepted, by the seat that gave them. */
const accepted = new WeakMap<RawSeat, number>();
const acceptance = Buffer.from('"ok":true');

/** Gives a command that may be refused, as one who has not got an inject cannot have read it; resolves with its id. */
async function say(seat: RawSeat | undefined, command: CommandMessage['command']): Promise<string> {
  const message = aCommand(command);
  const ack = await seat?.send('command', message);
  if (seat && ack?.frame.includes(acceptance)) accepted.set(seat, (accepted.get(seat) ?? 0) + 1);
  return message.id;
}

const everybody = ({ teams }: Cast) => [...teams.values()].flat();

async function gather(origin: string, story: Story, pass: Cast['pass']): Promise<Cast> {
  const opened = await openExercise(origin, { scenario: story.opening.scenarioId });
  const lead = await seated(origin, opened);
  const teams = new Map<string, RawSeat[]>();
  for (const { id, places } of story.opening.teams) {
    const numbers = Array.from({ length: Math.min(places, peoplePerTeam) }, (_, n) => n);
    const seats = await inBatches(numbers, peoplePerTeam, async (n) =>
      seated(origin, await join(origin, opened.joinCode, `${id} ${n}`, id)),
    );
    teams.set(id, seats);
  }
  return { story, lead, teams, pass };
}

async function releaseAll(cast: Cast, { number }: StoryMove, isReveal: boolean): Promise<void> {
  for (const inject of cast.story.script.injects) {
    if (inject.move !== number || (inject.kind === 'counter-move') !== isReveal) continue;
    const audience = inject.kind === 'contingency' ? { audience: inject.to } : {};
    const id = await say(cast.lead, { type: 'ReleaseInject', inject: inject.id, ...audience });
    const release = idFrom('release', id);
    await say(cast.lead, { type: 'SendReleaseNow', release });
    await Promise.all(everybody(cast).map((seat) => say(seat, { type: 'AcknowledgeInject', release })));
    await cast.pass(2);
  }
}

async function think(cast: Cast, { number: move }: StoryMove): Promise<void> {
  const content = { tool: 'T22', mechanism: 'DIS-M1' };
  await Promise.all(everybody(cast).map((seat) => seat.send('putPrivate', { kind: 'pick', move, content })));
}

async function decide(cast: Cast, { number: move }: StoryMove): Promise<void> {
  for (const [team, seats] of cast.teams) {
    const [writer] = seats;
    const place = { kind: 'card', move, ordinal: 1 };
    const { draft } =
      (await writer?.ask<{ draft?: { penCounter: number; revision: number } }>('takePen', place)) ?? {};
    const content = aDraft({ team, move }).content;
    const pen = { penCounter: draft?.penCounter ?? 1 };
    for (let typed = 0; typed < 10; typed += 1) {
      const effect = 'Patrols run short of diesel within three weeks'.slice(0, 5 + typed * 4);
      const revision = (draft?.revision ?? 0) + typed;
      await writer?.send('saveDraft', { ...place, ...pen, revision, content: { ...content, effect } });
    }
    const card = { card: cardIdOf(team, move, 1), revision: (draft?.revision ?? 0) + 10 };
    for (const seat of seats.slice(0, 2)) await say(seat, { type: 'SignCard', ...card });
    for (const seat of seats)
      await say(seat, { type: 'PinFact', kind: 'unknown', text: 'Who gave the order.' });
    const asked = await say(writer, {
      type: 'SendMessage',
      to: 'control',
      text: 'May we meet the Minister?',
    });
    const message = idFrom('message', asked);
    await say(cast.lead, { type: 'AnswerMessage', message, persona: 'The Minister', text: 'Tomorrow.' });
  }
}

async function anticipate(cast: Cast, { number: move }: StoryMove): Promise<void> {
  for (const [seat] of cast.teams.values()) await say(seat, { type: 'LockForecast', move, odds: someOdds() });
}

async function agree(cast: Cast): Promise<void> {
  for (const { team } of cast.story.opening.bodies) {
    const members = cast.teams.get(team) ?? [];
    const tabled = {
      type: 'TableProposal',
      title: 'A text',
      text: 'We ask for a mission.',
      kind: 'substance',
    };
    const proposal = idFrom('proposal', await say(members[0], tabled));
    for (const binding of [false, true]) {
      const opening = { type: 'OpenVote', proposal, binding, basis: 'declared' };
      const vote = idFrom('vote', await say(cast.lead, opening));
      const ballot = { vote, choice: 'yes', explanation: 'We can.', condition: 'A date.' };
      for (const seat of members) await say(seat, { type: 'CastVote', ...ballot });
      await say(cast.lead, { type: 'ReadVote', vote });
    }
  }
}

async function reveal(cast: Cast, move: StoryMove): Promise<void> {
  await say(cast.lead, { type: 'ShowCards', move: move.number });
  await releaseAll(cast, move, true);
  await say(cast.lead, {
    type: 'RuleOutcome',
    move: move.number,
    subject: { kind: 'counter-move' },
    outcome: 'in-part',
    mechanism: null,
    reason: 'It was late.',
    sideEffect: '',
    audience: 'everyone',
  });
  await say(cast.lead, {
    type: 'MoveSituationLine',
    line: 'means',
    direction: 'worsening',
    confidence: 'low',
  });
}

const acts: Record<StepId, (cast: Cast, move: StoryMove) => Promise<void>> = {
  update: (cast, move) => releaseAll(cast, move, false),
  think,
  decide,
  anticipate,
  agree,
  reveal,
};

/**
 * Plays a scenario from the lobby to its close over sockets: every inject and who read it, private picks, a card of each
 * team, forecasts, both bodies' votes, rulings and the debrief. The server's clock moves on by the plan's minutes.
 * @returns how many commands were accepted
 */
export async function playWholeExercise(origin: string, story: Story, pass: Cast['pass']): Promise<number> {
  const cast = await gather(origin, story, pass);
  await Promise.all(everybody(cast).map((seat) => say(seat, { type: 'AcknowledgeRules' })));
  await say(cast.lead, { type: 'StartExercise' });
  for (const move of story.opening.moves) {
    const choice = { type: 'ChooseCounterMove', counterMove: 'CM2', protects: 'Time.' };
    await say(cast.lead, { ...choice, move: move.number });
    for (const { step, minutes } of move.steps) {
      await say(cast.lead, { type: 'OpenStep', move: move.number, step, confirmShortDebrief: true });
      await acts[step](cast, move);
      await pass(minutes);
    }
  }
  await say(cast.lead, { type: 'EndExercise', confirmShortDebrief: true });
  for (const { id, minutes } of story.opening.debriefSteps) {
    await say(cast.lead, { type: 'OpenDebriefStep', step: id });
    await pass(minutes);
  }
  for (const seat of everybody(cast)) await seat.send('reflect', { kind: 'plus', text: 'We asked early.' });
  await say(cast.lead, { type: 'ShowReflections', kind: 'plus' });
  await say(cast.lead, { type: 'CloseExercise', confirmShortDebrief: true });
  const seats = [cast.lead, ...everybody(cast)];
  await Promise.all(seats.map((seat) => seat.close()));
  return seats.reduce((sum, seat) => sum + (accepted.get(seat) ?? 0), 0);
}
