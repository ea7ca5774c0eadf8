import { expect, test } from 'vitest';
import { channelsOf } from '../channel';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, observer, ada } = seats;
const grant = (team: string | null) => ({ type: 'GrantObserverTeam', team }) as const;
const write = (kind: 'note' | 'plus') => ({ type: 'SendObserverNote', kind, text: 'Calm.' }) as const;

test('EX157 observers follow the injects of one team while the lead grants it, and none before', () => {
  const table = anExercise().running().released('inj_cable');
  const follows = () => channelsOf(table.state, observer);
  expect(follows()).toEqual(['observers', `seat:${observer}`]);
  given(table).when(grant('north'), lead).thenHappened({ type: 'ObserverTeamGranted', team: 'north' });
  expect(follows()).toContain('watch:north');
  given(table).when(grant('north'), lead).thenHappened();
  given(table).when(grant('east'), lead).thenRefused('UnknownTeam');
  given(table).when(grant(null), control).thenRefused('NotAllowed');
  given(table).when(grant(null), lead).thenHappened({ type: 'ObserverTeamGranted', team: null });
  expect(follows()).not.toContain('watch:north');
});

test('EX157 they read what reached the team, and nothing that it does or that reached one person', () => {
  const table = anExercise()
    .running()
    .with(lead, grant('north'))
    .released('inj_cable')
    .released('inj_whisper')
    .with(ada, { type: 'SendMessage', to: 'council', text: 'Would you meet us?' })
    .with(ada, { type: 'PinFact', kind: 'known', text: 'It is closed.' });
  const told = table.happenings.flatMap(({ event }) => disclose(event, 'watch:north') ?? []);
  expect(told.map(({ type }) => type)).toEqual(['InjectReleased']);
  expect(told[0]).not.toHaveProperty('secret');
  expect(told[0]).toMatchObject({ content: { title: 'A cable for North' } });
});

test('EX158 an observer writes to the lead; evaluators read only what went well and what to change', () => {
  const table = given(anExercise().running())
    .when(write('note'), observer)
    .thenHappenedLike({ type: 'ObserverNoteSent', seat: observer, name: 'Observer', kind: 'note' });
  const note = table.last('ObserverNoteSent');
  const plus = table.with(observer, write('plus')).last('ObserverNoteSent');
  expect(disclose(note, 'lead')).toBe(note);
  expect(disclose(note, `seat:${observer}`)).toBe(note);
  for (const channel of ['control', 'simcell', 'evaluators', 'observers', 'screen', 'debrief'] as const) {
    expect(disclose(note, channel)).toBeNull();
  }
  expect(disclose(plus, 'evaluators')).toBe(plus);
  given(table).when(write('note'), ada).thenRefused('NotAllowed');
});
