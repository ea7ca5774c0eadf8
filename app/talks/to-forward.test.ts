import { expect, test } from 'vitest';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { toForward } from './to-forward';

const { lead, ada, auk, heron, simcell } = seats;

test('everything that is offered can be passed on, and nothing of it is refused', () => {
  const table = anExercise()
    .atStep(1, 'update')
    .released('inj_cable')
    .with(ada, { type: 'PinFact', kind: 'known', text: 'The road is open.' })
    .with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  const { message } = table.last('MessageSent');
  table.with(simcell, { type: 'AnswerMessage', message, persona: 'The Minister', text: 'Tomorrow.' });
  const view = table.happenings.reduce((state, happened) => {
    const event = disclose(happened.event, 'team:north');
    return event ? evolve(state, { at: happened.at, event }) : state;
  }, initialState);
  const items = toForward(view, 'north', initialState);
  expect(items.map(({ kind }) => kind).sort()).toEqual(['answer', 'fact', 'inject', 'message']);
  for (const { kind, item } of items) {
    expect(table.ask(ada, { type: 'ForwardItem', to: 'council', kind, item, note: '' })).toMatchObject({
      ok: true,
    });
  }
});

test('what reached the person alone is offered to that person, and once', () => {
  const table = anExercise().atStep(1, 'update').released('inj_whisper');
  const { release } = table.last('InjectReleased');
  const offeredTo = (seat: string) =>
    toForward(table.viewOf('team:council'), 'council', table.viewOf(`seat:${seat}`));
  expect(offeredTo(auk)).toEqual([]);
  const [item, ...more] = offeredTo(heron);
  expect([item, more]).toMatchObject([{ kind: 'inject', item: release }, []]);
  expect(
    table.ask(heron, { type: 'ForwardItem', to: 'north', kind: 'inject', item: release, note: '' }),
  ).toMatchObject({ ok: true });
  const both = table.viewOf(`seat:${heron}`);
  expect(toForward(both, 'council', both)).toHaveLength(1);
});

test('a copy of what was recalled is offered no more', () => {
  const table = anExercise().atStep(1, 'update').released('inj_cable');
  const { release } = table.last('InjectReleased');
  table.with(ada, { type: 'ForwardItem', to: 'council', kind: 'inject', item: release, note: '' });
  const offered = () => toForward(table.viewOf('team:council'), 'council', initialState);
  expect(offered()).toMatchObject([{ kind: 'forward' }]);
  table.with(lead, { type: 'RecallInject', release });
  expect(offered()).toEqual([]);
});
