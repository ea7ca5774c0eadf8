import { expect, test } from 'vitest';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { toForward } from './to-forward';

const { ada, simcell } = seats;

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
  const items = toForward(view, 'north');
  expect(items.map(({ kind }) => kind).sort()).toEqual(['answer', 'fact', 'inject', 'message']);
  for (const { kind, item } of items) {
    expect(table.ask(ada, { type: 'ForwardItem', to: 'council', kind, item, note: '' })).toMatchObject({
      ok: true,
    });
  }
});
