import { expect, test } from 'vitest';
import { disclose } from '../../../exercise/disclose';
import { initialState } from '../../../exercise/state';
import { createRender } from '../../../exercise/testing/render';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { describe } from '../../../exercise/timeline';
import { anEveningsView } from '../testing/a-view';
import { happeningsOf } from './happenings';

const render = createRender();
const view = anEveningsView();
/** What the debrief's own events would have said. */
const fromEvents = wholeEvening().happenings.flatMap(({ at, event }) => {
  const shown = disclose(event, 'debrief');
  const sentence = shown && describe({ at, event: shown }, view);
  return sentence ? [{ at, type: event.type, line: render(sentence) }] : [];
});
const fromView = happeningsOf(view).map((happened) => {
  const sentence = describe(happened, view);
  return { at: happened.at, type: happened.event.type, line: sentence ? render(sentence) : '' };
});

test('what the view tells is what its events told, at the same instant', () => {
  const isShownMessage = (type: string) => type.startsWith('Message');
  // A text that was hidden later stays hidden in what is read back.
  const isHidden = (line: string) => line.includes('Control has withdrawn this text.');
  for (const one of fromView.filter(({ type, line }) => !isShownMessage(type) && !isHidden(line))) {
    expect(fromEvents).toContainEqual(one);
  }
});

test('every kind of thing that happened in play is told', () => {
  const types = new Set(fromView.map(({ type }) => type));
  expect([...types].sort()).toEqual([
    'CardSubmitted',
    'CommitmentChecked',
    'CommitmentMade',
    'CounterMoveRevealed',
    'DemarcheAcknowledged',
    'DemarcheSent',
    'ExerciseEnded',
    'ExerciseStarted',
    'FollowUpTaken',
    'ForecastLocked',
    'ImplementationSet',
    'InjectLeaked',
    'InjectReleased',
    'ItemForwarded',
    'JointActionAnswered',
    'JointActionOffered',
    'MessageAnswered',
    'MessageSent',
    'OutcomeRuled',
    'ProposalTabled',
    'SeatArgued',
    'SituationLineMoved',
    'StepOpened',
    'TalkClosed',
    'TalkOpened',
    'ToolRuleApplied',
    'VoteAmended',
    'VoteExplained',
    'VoteOpened',
    'VoteRead',
  ]);
});

test('it is told in the order of time', () => {
  const instants = fromView.map(({ at }) => at);
  expect(instants).toEqual([...instants].sort((one, other) => one - other));
});

test('an inject that was corrected or withdrawn is told with its first text, and with what became of it', () => {
  const later = happeningsOf(view).filter((told) => told.later !== null);
  expect(new Set(later.map((told) => told.later))).toEqual(new Set(['corrected', 'recalled']));
  const corrected = later.find((told) => told.later === 'corrected');
  expect(corrected && render(describe(corrected, view)!)).toContain('A road is closed');
});

test('the practice round is left out', () => {
  const practised = {
    ...initialState,
    opening: view.opening,
    clock: { ...initialState.clock, startedAt: 0, endedAt: 100 },
    stepsOpened: [
      { move: 0, step: 'update' as const, at: 10, minutes: 4 },
      { move: 1, step: 'update' as const, at: 50, minutes: 4 },
    ],
    forecasts: [
      { team: 'north', move: 0, odds: null, lockedAt: 20 },
      { team: 'north', move: 1, odds: null, lockedAt: 60 },
    ],
  };
  const types = happeningsOf(practised).map(({ at, event }) => `${at} ${event.type}`);
  expect(types).toEqual(['0 ExerciseStarted', '50 StepOpened', '60 ForecastLocked', '100 ExerciseEnded']);
});

test('a result that was put right is told as it was read, and again as it is now', () => {
  const read = view.votes.find(({ amended }) => amended);
  const of = (type: string) =>
    happeningsOf(view).find(({ event }) => event.type === type && 'vote' in event && event.vote === read?.id);
  const [first, now] = [of('VoteRead')?.event, of('VoteAmended')?.event];
  const told = wholeEvening().happenings.map(({ event }) => event);
  const event = (type: string) =>
    told.find((one) => one.type === type && 'vote' in one && one.vote === read?.id);
  expect(first).toMatchObject({ result: (event('VoteRead') as { result: object }).result });
  expect(now).toMatchObject({ result: (event('VoteAmended') as { result: object }).result });
  const choices = (one: unknown) =>
    (one as { ballots: { choice: string }[] }).ballots.map(({ choice }) => choice);
  expect(choices(first)).toEqual(choices(event('VoteRead')));
});
