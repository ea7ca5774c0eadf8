import { expect, test } from 'vitest';
import { allChannels, type Channel, channelsOf } from '../channel';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { someOdds } from '../testing/drafts';
import { given } from '../testing/given';
import { createRender } from '../testing/render';
import { timelineOf } from '../timeline';

const { ada, lead, control, simcell } = seats;
const [rhea, rory] = ['seat_rhea', 'seat_rory'];
const agreed = { adults: true, volunteers: true, briefed: true };
const enable = (more: Partial<CommandOf<'EnableRedCell'>> = {}): CommandOf<'EnableRedCell'> => ({
  type: 'EnableRedCell',
  controller: control,
  people: [rhea, rory],
  agreed,
  ...more,
});
const suggest = (more: Partial<CommandOf<'SuggestRedMove'>> = {}): CommandOf<'SuggestRedMove'> => ({
  type: 'SuggestRedMove',
  move: 1,
  counterMove: 'CM2',
  protects: 'CANARY-PROTECTS',
  text: 'CANARY-WORDS',
  ...more,
});

function observed(): AnExercise {
  const table = anExercise().running();
  for (const [seat, name] of [
    [rhea, 'Rhea'],
    [rory, 'Rory'],
  ] as const) {
    table.with('system', { type: 'TakeSeat', seat, name, role: 'observer', team: null });
  }
  return table;
}

const enabled = () => observed().with(lead, enable());
const judge = (table: AnExercise, judgement: CommandOf<'JudgeRedMove'>['judgement']) =>
  ({ type: 'JudgeRedMove', suggestion: table.last('RedMoveSuggested').suggestion, judgement }) as const;

/** The channels, but staff's and the red cell's, that hold a word: in events, fold or timeline. */
function heard(table: AnExercise, word: string): Channel[] {
  const mayKnow: Channel[] = ['lead', 'control', 'simcell', 'evaluators', 'red'];
  const render = createRender();
  return allChannels(table.state).filter((channel) => {
    if (mayKnow.includes(channel)) return false;
    const told = table.happenings.flatMap(({ at, event }) => {
      const share = disclose(event, channel);
      return share ? [{ at, event: share }] : [];
    });
    const said = timelineOf(told, table.viewOf(channel)).map(({ sentence }) => render(sentence));
    return JSON.stringify([told, table.viewOf(channel), said]).includes(word);
  });
}

test('EX145 nobody plays the other side until the lead turns it on', () => {
  const table = observed();
  expect(table.state.redCell).toBeNull();
  given(table).when(enable(), control).thenRefused('NotAllowed');
  given(table)
    .when(enable(), lead)
    .thenHappened(
      { type: 'RedCellEnabled', controller: control, name: 'Control' },
      { type: 'RedSeatTaken', seat: rhea, name: 'Rhea' },
      { type: 'RedSeatTaken', seat: rory, name: 'Rory' },
    );
  expect(table.state.seats[rhea]?.role).toBe('red');
});

test('EX145 two adults who volunteered and were briefed, and a controller by name', () => {
  const table = observed();
  for (const missing of ['adults', 'volunteers', 'briefed'])
    given(table)
      .when(enable({ agreed: { ...agreed, [missing]: false } }), lead)
      .thenRefused('RedCellNotAgreed');
  for (const controller of ['', 'nobody', ada, seats.evaluator, 'constructor'])
    given(table).when(enable({ controller }), lead).thenRefused('RedCellNeedsController');
  for (const people of [[], [rhea], [rhea, rhea]])
    given(table).when(enable({ people }), lead).thenRefused('RedCellTooSmall', { from: 2 });
  for (const stranger of [ada, lead, 'seat_none'])
    given(table)
      .when(enable({ people: [rhea, stranger] }), lead)
      .thenRefused('RedCellOfObservers');
});

test('EX145 asked for again it takes another controller, or more people', () => {
  const table = enabled();
  given(table)
    .when(enable({ controller: simcell, people: [] }), lead)
    .thenHappened({ type: 'RedCellEnabled', controller: simcell, name: 'Simcell' });
  given(table)
    .when(enable({ controller: simcell, people: [seats.observer] }), lead)
    .thenHappened({ type: 'RedSeatTaken', seat: seats.observer, name: 'Observer' });
});

test('EX146 the red cell follows the room screen and what is its own', () => {
  const table = enabled();
  expect(channelsOf(table.state, rhea)).toEqual(['screen', 'red', `seat:${rhea}`]);
  expect(allChannels(table.state)).toContain('red');
});

test('EX146 the red cell never learns what teams write, hold or forecast', () => {
  const table = enabled()
    .with(ada, { type: 'SendMessage', to: 'control', text: 'CANARY-ASKED' })
    .with(ada, { type: 'PinFact', kind: 'known', text: 'CANARY-FACT' })
    .atStep(1, 'anticipate')
    .with(ada, { type: 'LockForecast', move: 1, odds: someOdds() });
  const views = channelsOf(table.state, rhea).map((channel) => table.viewOf(channel));
  expect(JSON.stringify(views)).not.toMatch(/CANARY/u);
  expect(views.flatMap((view) => view.forecasts)).toEqual([]);
  expect(views.flatMap((view) => view.briefs)).toEqual([]);
  expect(views.every((view) => view.script === null)).toBe(true);
});

test('EX147 it suggests from the menu, one at a time, while two are there', () => {
  const table = enabled();
  given(table)
    .when(suggest(), rhea, { present: [rhea, control] })
    .thenRefused('RedCellTooSmall', { from: 2 });
  given(table)
    .when(suggest({ move: 9 }), rhea)
    .thenRefused('UnknownStep');
  given(table).when(suggest(), rhea).thenHappenedLike({ type: 'RedMoveSuggested', author: 'Rhea' });
  given(table).when(suggest(), rory).thenRefused('RedMoveWaits', { name: 'Control' });
  given(table).when(suggest(), ada).thenRefused('NotAllowed');
});

test('EX148 failure 14: what the red cell writes reaches nobody before the controller approved it', () => {
  const table = enabled().with(rhea, suggest());
  expect(heard(table, 'CANARY')).toEqual([]);
  expect(table.state.counterMoves).toEqual([]);
  given(table)
    .when({ type: 'ReleaseInject', inject: 'inj_answer_1' }, lead)
    .thenRefused('CounterMoveNotChosen');
  table.with(control, judge(table, { verdict: 'returned', reason: 'CANARY-REASON' }));
  expect(heard(table, 'CANARY')).toEqual([]);
  table.with(rhea, suggest()).with(control, judge(table, { verdict: 'approved' }));
  // Approved words still wait for somebody to release them, and the sentence for the debrief.
  expect(heard(table, 'CANARY')).toEqual([]);
  table.released('inj_answer_1').ended();
  expect(heard(table, 'CANARY-PROTECTS')).toEqual(['debrief']);
  expect(heard(table, 'CANARY-WORDS')).toEqual([]);
});

test('EX148 failure 19: a red cell off the rails is returned with a reason, or the scripted branch is played', () => {
  const table = enabled().with(rhea, suggest({ counterMove: 'CM9' }));
  given(table)
    .when(judge(table, { verdict: 'approved' }), simcell)
    .thenRefused('NotTheController', { name: 'Control' });
  given(table)
    .when(judge(table, { verdict: 'returned', reason: 'Too clever by half.' }), control)
    .thenHappenedLike({ type: 'RedMoveJudged', verdict: 'returned', reason: 'Too clever by half.' });
  expect(table.viewOf('red').redCell?.moves[0]?.judged?.reason).toBe('Too clever by half.');
  expect(table.state.counterMoves).toEqual([]);
  table.with(rory, suggest({ counterMove: 'CM9' }));
  const fallBack = { verdict: 'replaced', reason: 'The script fits.', protects: 'Time.' } as const;
  given(table)
    .when(judge(table, { ...fallBack, counterMove: 'CM9' }), lead)
    .thenRefused('BranchMissing');
  given(table)
    .when(judge(table, { ...fallBack, counterMove: 'CM5' }), lead)
    .thenHappenedLike(
      { type: 'RedMoveJudged', verdict: 'replaced', by: 'Lead' },
      { type: 'CounterMoveChosen', counterMove: 'CM5', protects: 'Time.' },
    );
  given(table)
    .when(judge(table, { verdict: 'approved' }), control)
    .thenRefused('RedMoveJudged', { by: 'Lead' });
  table.released('inj_answer_1');
  expect(table.last('InjectReleased').content.text).toContain('visas are refused');
});

test('EX149 whoever leaves puts the role down first; fewer than two suggest nothing', () => {
  const table = given(enabled())
    .when({ type: 'RemoveSeat', seat: rory }, lead)
    .thenHappenedLike({ type: 'RedSeatLeft', seat: rory }, { type: 'SeatRemoved', seat: rory });
  given(table).when(suggest(), rhea).thenRefused('RedCellTooSmall', { from: 2 });
});

test('EX149 the lead ends it at any time, and those who played observe again', () => {
  const table = enabled().with(rhea, suggest());
  const { suggestion } = table.last('RedMoveSuggested');
  given(table)
    .when({ type: 'DisbandRedCell' }, lead)
    .thenHappenedLike({ type: 'RedSeatLeft' }, { type: 'RedSeatLeft' }, { type: 'RedCellDisbanded' });
  expect(channelsOf(table.state, rhea)).toEqual(['observers', `seat:${rhea}`]);
  given(table).when(suggest(), rhea).thenRefused('NotAllowed');
  given(table)
    .when({ type: 'JudgeRedMove', suggestion, judgement: { verdict: 'approved' } }, control)
    .thenRefused('RedCellOff');
  given(table).when({ type: 'DisbandRedCell' }, lead).thenRefused('RedCellOff');
});

test('EX149 the debrief knows who played the other side, to put the role down first', () => {
  const table = enabled().ended();
  const red = Object.values(table.viewOf('debrief').seats).filter((seat) => seat.role === 'red');
  expect(red.map((seat) => seat.name)).toEqual(['Rhea', 'Rory']);
});
