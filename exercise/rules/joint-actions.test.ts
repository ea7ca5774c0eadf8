import { describe, expect, test } from 'vitest';
import { allChannels, type Channel } from '../channel';
import { disclose } from '../disclose';
import type { ExerciseEvent } from '../event';
import { standingCheck } from '../joint-actions/partners';
import {
  answer,
  commit,
  fly,
  northsCard,
  offer,
  offered,
  storyOfThree,
  withCard,
} from '../testing/a-joint-action';
import { AnExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, simcell, ada, ben, auk, observer } = seats;
const sol = 'seat_sol';

describe('EX250 a card is offered', () => {
  test('once, with what it asks for, to the teams that are named', () => {
    const table = withCard();
    given(table)
      .when(offer({ asked: ['council', 'south', 'council'] }), ada)
      .thenHappenedLike({
        type: 'JointActionOffered',
        card: northsCard.id,
        team: 'north',
        move: 1,
        tool: northsCard.content.tool,
        asked: ['council', 'south'],
        needs: [{ id: 'airlift', name: '', unit: '', amount: 10 }],
      });
    given(table)
      .when(offer({ asked: ['south'] }), ben)
      .thenRefused('AlreadyOffered');
  });

  test('by the team whose it is, when it counts', () => {
    given(withCard()).when(offer(), auk).thenRefused('UnknownCard');
    given(new AnExercise(storyOfThree()).atStep(1, 'decide')).when(offer(), ada).thenRefused('UnknownCard');
    for (const card of ['constructor', '__proto__'])
      given(withCard()).when(offer({ card }), ada).thenRefused('UnknownCard');
    given(withCard()).when(offer(), lead).thenRefused('NotAllowed');
  });

  test('to other teams that there are, and in words', () => {
    given(withCard())
      .when(offer({ asked: [] }), ada)
      .thenRefused('NobodyReceives');
    given(withCard())
      .when(offer({ asked: ['council', 'north'] }), ada)
      .thenRefused('OfferToItself');
    given(withCard())
      .when(offer({ asked: ['east'] }), ada)
      .thenRefused('UnknownTeam');
    given(withCard())
      .when(offer({ text: '' }), ada)
      .thenRefused('SentenceMissing');
  });
});

describe('EX251 a team that was asked answers', () => {
  test.each(['join', 'join-if', 'not-object', 'object'] as const)('%s, with a sentence', (stance) => {
    const { table, action } = offered();
    given(table)
      .when(answer(action, stance), auk)
      .thenHappened({
        type: 'JointActionAnswered',
        action,
        parties: ['north', 'council'],
        shown: false,
        team: 'council',
        stance,
        text: `We say ${stance}.`,
      });
    given(table)
      .when({ ...answer(action), text: '' }, auk)
      .thenRefused('SentenceMissing');
  });

  test('and may change it; the same again is done already', () => {
    const { table, action } = offered();
    table.with(auk, answer(action, 'object'));
    given(table).when(answer(action, 'object'), auk).thenHappened();
    table.with(auk, answer(action, 'join'));
    const answers = () => table.state.jointActions[action]?.answers;
    expect(answers()).toMatchObject([{ team: 'council', stance: 'join', was: 'object' }]);
    table.with(auk, { ...answer(action, 'join'), text: 'In other words.' });
    expect(answers()).toMatchObject([{ stance: 'join', was: 'object', text: 'In other words.' }]);
  });

  test('a team that was not asked is told nothing by the refusal', () => {
    const { table, action } = offered();
    for (const by of [sol, ada]) {
      given(table).when(answer(action), by).thenRefused('UnknownOffer');
      given(table).when(answer('jnt_none'), by).thenRefused('UnknownOffer');
    }
    given(table).when(fly(action, 1), sol).thenRefused('UnknownOffer');
    given(table).when(commit(action), sol).thenRefused('UnknownOffer');
  });
});

describe('EX255 a commitment', () => {
  test('is made by whoever takes part, on a condition or without', () => {
    const { table, action } = offered();
    given(table).when(commit(action), auk).thenRefused('NotJoined');
    table.with(auk, answer(action, 'join-if'));
    given(table)
      .when(commit(action, 'North flies first.'), auk)
      .thenHappenedLike({ type: 'CommitmentMade', team: 'council', condition: 'North flies first.' });
    given(table)
      .when(commit(action), ada)
      .thenHappenedLike({ type: 'CommitmentMade', team: 'north', condition: '' });
    given(table)
      .when({ ...commit(action), text: '' }, ada)
      .thenRefused('SentenceMissing');
    table.with(auk, answer(action, 'object'));
    expect(table.state.jointActions[action]?.commitments).toHaveLength(2);
  });
});

describe('EX256 a commitment is held against what was done', () => {
  const made = () => {
    const { table, action } = offered();
    table.with(ada, commit(action));
    const { commitment } = table.last('CommitmentMade');
    const check = (verdict: 'kept' | 'not-kept' | 'cannot-say', reason = 'Three flew.') =>
      ({ type: 'CheckCommitment', action, commitment, verdict, reason }) as const;
    return { table, action, check };
  };

  test('by staff or by the team itself, with a reason, also in the debrief', () => {
    const { table, check } = made();
    given(table).when(check('kept', ''), ada).thenRefused('SentenceMissing');
    given(table).when(check('kept'), auk).thenRefused('UnknownCommitment');
    for (const by of [simcell, observer]) given(table).when(check('kept'), by).thenRefused('NotAllowed');
    given(table)
      .when(check('cannot-say'), ada)
      .thenHappenedLike({ type: 'CommitmentChecked', team: 'north' });
    table.ended();
    given(table).when(check('not-kept'), lead).thenHappenedLike({ type: 'CommitmentChecked', team: null });
  });

  test('all that was said stays, and what staff said stands', () => {
    const { table, action, check } = made();
    const checks = () => table.state.jointActions[action]?.commitments[0]?.checks ?? [];
    expect(standingCheck(checks())).toBeUndefined();
    table.with(ada, check('kept'));
    expect(standingCheck(checks())).toMatchObject({ team: 'north', verdict: 'kept' });
    table.with(lead, check('not-kept')).with(ada, check('kept'));
    expect(checks().map(({ verdict }) => verdict)).toEqual(['kept', 'not-kept', 'kept']);
    expect(standingCheck(checks())).toMatchObject({ team: null, verdict: 'not-kept' });
  });
});

describe('who knows of a joint action', () => {
  const told = (event: ExerciseEvent, table: AnExercise): Channel[] =>
    allChannels(table.state).filter((channel) => disclose(event, channel));
  const between = ['lead', 'control', 'simcell', 'evaluators', 'team:north', 'team:council'];

  test('EX257 those between whom it lies and staff; the third team, the screen and the bodies nothing', () => {
    const { table, action } = offered();
    table.with(auk, answer(action)).with(auk, fly(action, 4)).with(ada, commit(action));
    const types = ['JointActionOffered', 'JointActionAnswered', 'BurdenShared', 'CommitmentMade'] as const;
    for (const type of types) expect(told(table.last(type), table)).toEqual(between);
    expect(table.viewOf('team:south').jointActions).toEqual({});
  });

  test('EX258 shown once, it is the room’s with all that came before and comes after', () => {
    const { table, action } = offered();
    const show = { type: 'ShowJointAction', action } as const;
    table.with(auk, answer(action)).with(lead, show);
    given(table).when(show, lead).thenHappened();
    given(table)
      .when({ ...show, action: 'jnt_none' }, lead)
      .thenRefused('UnknownOffer');
    given(table).when(show, ada).thenRefused('NotAllowed');
    table.with(auk, fly(action, 4));
    for (const channel of ['screen', 'team:south', 'team:council', 'observers'] as const)
      expect(table.viewOf(channel).jointActions).toEqual(table.state.jointActions);
    expect(table.state.jointActions[action]).toMatchObject({ shownAt: table.now, shares: [{ amount: 4 }] });
  });
});
