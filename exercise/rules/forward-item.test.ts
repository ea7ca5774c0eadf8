import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { whoKnew } from '../who-knew-what';

const { lead, simcell, ada, auk, cleo, heron } = seats;
const pass = (kind: 'inject' | 'fact' | 'message' | 'answer' | 'forward', item: string, to = 'council') =>
  ({ type: 'ForwardItem', to, kind, item, note: 'For you.' }) as const;

/** North has a cable of its own. */
function withCable() {
  const table = anExercise().atStep(1, 'update').released('inj_cable');
  return { table, cable: table.last('InjectReleased').release };
}

test('EX276 a team passes on what it has, word for word', () => {
  const { table, cable } = withCable();
  given(table).when(pass('inject', cable), auk).thenRefused('UnknownTeam');
  given(table)
    .when(pass('inject', cable, 'north'), auk)
    .thenRefused('NotYoursToForward');
  const { title, text, from } = table.last('InjectReleased').content;
  given(table)
    .when(pass('inject', cable), ada)
    .thenHappenedLike({ type: 'ItemForwarded', kind: 'inject', title, text, source: from, note: 'For you.' });
});

test('EX276 a member passes on what reached that person alone', () => {
  const table = anExercise().atStep(1, 'update').released('inj_whisper');
  const { release } = table.last('InjectReleased');
  given(table)
    .when(pass('inject', release, 'north'), auk)
    .thenRefused('NotYoursToForward');
  given(table)
    .when(pass('inject', release, 'north'), heron)
    .thenHappenedLike({ type: 'ItemForwarded' });
});

test('EX276 a withdrawn text is passed on no more', () => {
  const { table, cable } = withCable();
  table.with(lead, { type: 'RecallInject', release: cable });
  given(table).when(pass('inject', cable), ada).thenRefused('NotYoursToForward');
});

test('EX276 with the inject its copies are withdrawn, for both ends, and passed on no more', () => {
  const { table, cable } = withCable();
  table.with(ada, pass('inject', cable));
  const { forward } = table.last('ItemForwarded');
  table.pass(1000).with(auk, pass('forward', forward, 'north'));
  table.with(lead, { type: 'RecallInject', release: cable });
  for (const team of ['team:north', 'team:council'] as const) {
    const { forwards } = table.viewOf(team);
    expect(forwards.length, team).toBe(2);
    for (const { recalledAt, text } of forwards) {
      expect(recalledAt).toBe(table.now);
      expect(text).not.toBe('');
    }
  }
  given(table)
    .when(pass('forward', forward, 'north'), auk)
    .thenRefused('NotYoursToForward');
});

test('EX276 facts, messages and answers are passed on by who has them', () => {
  const table = anExercise()
    .running()
    .with(ada, { type: 'PinFact', kind: 'known', text: 'The road is open.' })
    .with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  const { message } = table.last('MessageSent');
  table.with(simcell, { type: 'AnswerMessage', message, persona: 'The Minister', text: 'Tomorrow.' });
  const { fact } = table.last('FactPinned');
  for (const [kind, item] of [
    ['fact', fact],
    ['message', message],
    ['answer', message],
  ] as const)
    given(table)
      .when(pass(kind, item, 'north'), auk)
      .thenRefused('NotYoursToForward');
  const from = (source: string) => ({ type: 'ItemForwarded' as const, source });
  given(table).when(pass('fact', fact), ada).thenHappenedLike(from('North'));
  given(table).when(pass('message', message), cleo).thenHappenedLike(from('North'));
  given(table).when(pass('answer', message), ada).thenHappenedLike(from('The Minister'));
});

test('EX276 that the other team has it already is not said', () => {
  const table = anExercise().atStep(1, 'update').released('inj_news');
  given(table)
    .when(pass('inject', table.last('InjectReleased').release), ada)
    .thenHappenedLike({ type: 'ItemForwarded' });
});

test('EX277 who knew what, since when and from whom is kept, also when it is passed on again', () => {
  const { table, cable } = withCable();
  const since = table.now;
  table.pass(5000).with(ada, pass('inject', cable));
  const { forward } = table.last('ItemForwarded');
  given(table).when(pass('forward', forward), ada).thenRefused('NotYoursToForward');
  table.pass(5000).with(auk, pass('forward', forward, 'north'));
  expect(table.last('ItemForwarded')).toMatchObject({
    kind: 'inject',
    secret: { item: cable, via: forward },
  });
  expect(whoKnew(table.state, 'inject', cable)).toEqual([
    { team: 'north', since, from: null },
    { team: 'council', since: since + 5000, from: 'north' },
  ]);
});

test('EX277 of what reached one person alone its team is named, and that it is one person', () => {
  const table = anExercise().atStep(1, 'update').released('inj_whisper');
  const { release } = table.last('InjectReleased');
  const alone = { team: 'council', since: table.now, from: null, isOnePerson: true };
  expect(whoKnew(table.state, 'inject', release)).toEqual([alone]);
  table.pass(5000).with(heron, pass('inject', release, 'north'));
  const since = table.now;
  table.pass(5000).with(ada, pass('forward', table.last('ItemForwarded').forward));
  expect(whoKnew(table.state, 'inject', release)).toEqual([
    alone,
    { team: 'north', since, from: 'council' },
    { team: 'council', since: table.now, from: 'north' },
  ]);
});

test('EX277 of messages, answers and facts it is known as well', () => {
  const table = anExercise()
    .running()
    .with(ada, { type: 'PinFact', kind: 'known', text: 'The road is open.' })
    .with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  const { message } = table.last('MessageSent');
  table.with(simcell, { type: 'AnswerMessage', message, persona: 'The Minister', text: 'Tomorrow.' });
  const north = { team: 'north', since: table.now, from: null };
  expect(whoKnew(table.state, 'message', message)).toEqual([north]);
  expect(whoKnew(table.state, 'answer', message)).toEqual([north]);
  expect(whoKnew(table.state, 'fact', table.last('FactPinned').fact)).toEqual([{ ...north, since: null }]);
  table.with(ada, { type: 'SendMessage', to: 'council', text: 'Shall we?' });
  expect(whoKnew(table.state, 'message', table.last('MessageSent').message)).toEqual([
    north,
    { team: 'council', since: table.now, from: 'north' },
  ]);
});

test('EX278 the receiving team is told the words and the note, and not who passed them on or what they stand in', () => {
  const { table, cable } = withCable();
  const told = disclose(table.with(ada, pass('inject', cable)).last('ItemForwarded'), 'team:council');
  expect(told).not.toHaveProperty('secret');
  expect(JSON.stringify(told)).not.toContain(cable);
});

test('EX279 a team passes one thing on to the same team once', () => {
  const { table, cable } = withCable();
  table.with(ada, pass('inject', cable));
  given(table).when(pass('inject', cable), cleo).thenRefused('AlreadyForwarded');
});
