import { expect, test } from 'vitest';
import type { Channel } from './channel';
import { evolve } from './evolve';
import { runningOrder, toldActs } from './running-order';
import { initialState } from './state';
import { type AnExercise, anExercise, seats } from './testing/an-exercise';
import { streamOf } from './testing/compare';

const viewOf = ({ happenings, state }: AnExercise, channel: Channel) =>
  streamOf(happenings, channel, state).reduce(evolve, initialState);

function afternoon(): AnExercise {
  const table = anExercise();
  table.tickMs = 1000;
  return table
    .atStep(1, 'update')
    .with(seats.control, { type: 'ReleaseInject', inject: 'inj_news' })
    .with(seats.ada, { type: 'PinFact', kind: 'known', text: 'The road is closed.' })
    .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' })
    .with(seats.lead, { type: 'HandOverLead', to: seats.control });
}

test('EX136 EX137 failure 22: whoever takes over sees what is next and who did what last', () => {
  const order = runningOrder(viewOf(afternoon(), 'lead'));
  expect(order.steps.map(({ move, step }) => `${move} ${step}`)).toEqual([
    '1 think',
    '1 decide',
    '1 anticipate',
  ]);
  expect(order.injects.map(({ id }) => id)).not.toContain('inj_news');
  expect(order.injects.length).toBeGreaterThan(0);
  expect(order.acts.map(({ by, sentences }) => [by, ...sentences.map(({ key }) => key)])).toEqual([
    ['Lead', 'timeline.LeadHandedOver'],
    ['Simcell', 'timeline.CounterMoveChosen'],
    ['Control', 'timeline.InjectGoingOut'],
  ]);
});

test('EX137 before the first step everything of the plan is still to come; without a view nothing', () => {
  expect(runningOrder(viewOf(anExercise(), 'control')).steps[0]).toMatchObject({ step: 'update' });
  expect(runningOrder(initialState)).toEqual({ steps: [], injects: [], acts: [] });
});

test('EX136 what one command did is one act', () => {
  const table = afternoon().with(seats.control, { type: 'EndExercise' });
  const [last] = toldActs(viewOf(table, 'lead'));
  expect(last?.sentences.map(({ key }) => key)).toEqual([
    'timeline.ReleaseTakenBack',
    'timeline.ExerciseEnded',
    'timeline.DebriefOpened',
  ]);
});

test('EX136 players are never named, who paused only to the lead, and nobody outside staff hears who did what', () => {
  const table = afternoon().with(seats.simcell, { type: 'PauseExercise' });
  const named = (channel: Channel) =>
    viewOf(table, channel).acts.map(({ by, event }) => `${by} ${event.type}`);
  expect(named('lead')).toContain(`${seats.simcell} ExercisePaused`);
  expect(named('control').join()).not.toContain('ExercisePaused');
  for (const channel of ['lead', 'control', 'simcell', 'evaluators'] as const)
    expect(named(channel).join()).not.toContain(seats.ada);
  for (const channel of ['technicians', 'observers', 'screen', 'team:north', `seat:${seats.lead}`] as const) {
    expect(named(channel)).toEqual([]);
    expect(streamOf(table.happenings, channel, table.state).some((told) => 'by' in told)).toBe(false);
  }
});

test('EX136 the last twenty acts are kept, and no more', () => {
  const table = afternoon();
  for (let time = 0; time < 30; time += 1)
    table.with(seats.control, { type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
  expect(viewOf(table, 'lead').acts).toHaveLength(20);
});
