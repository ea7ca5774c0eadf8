import { expect, test } from 'vitest';
import { disclose } from '../../../exercise/disclose';
import { evolve } from '../../../exercise/evolve';
import { initialState } from '../../../exercise/state';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { letterItems } from './letter-items';

const { lead, simcell, ada } = seats;
const words = { topic: 'A common line', text: 'Shall we?' };

const table = anExercise()
  .running()
  .with(ada, { type: 'OpenTalk', teams: ['council'], contacts: [], ...words })
  .with(simcell, { type: 'OpenActorTalk', teams: ['council'], actors: ['The press'], ...words })
  .with(lead, { type: 'OpenPlenary', actors: [], ...words })
  .with(ada, { type: 'SendDemarche', to: 'council', title: 'On the road', text: 'Open it.' })
  .with(ada, { type: 'PinFact', kind: 'known', text: 'It is closed.' });
table.with(ada, {
  type: 'ForwardItem',
  to: 'council',
  kind: 'fact',
  item: table.last('FactPinned').fact,
  note: '',
});

const brought = (team: string) => {
  const view = table.happenings.reduce((state, { at, event }) => {
    const told = disclose(event, `team:${team}`);
    return told ? evolve(state, { at, event: told }) : state;
  }, initialState);
  return letterItems(view, team).map(({ form, from, actor, text }) => [form, from, actor, text]);
};

test('a team is shown what others brought it, and from whom', () => {
  expect(brought('council')).toEqual([
    ['talk', 'north', '', 'Shall we?'],
    ['talk', null, 'The press', 'Shall we?'],
    ['plenary', null, '', 'Shall we?'],
    ['demarche', 'north', '', 'Open it.'],
    ['forward', 'north', '', 'It is closed.'],
  ]);
});

test('a report that was passed on and is withdrawn says so', () => {
  const recalled = anExercise().running().released('inj_news');
  const { release } = recalled.last('InjectReleased');
  const letters = () => letterItems(recalled.viewOf('team:council'), 'council').map(({ form }) => form);
  recalled.with(ada, { type: 'ForwardItem', to: 'council', kind: 'inject', item: release, note: '' });
  expect(letters()).toEqual(['forward']);
  recalled.with(lead, { type: 'RecallInject', release });
  expect(letters()).toEqual(['recalled']);
});

test('what a team itself began is no news to it', () => {
  expect(brought('north')).toEqual([['plenary', null, '', 'Shall we?']]);
});
