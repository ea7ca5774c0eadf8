import { describe, expect, test } from 'vitest';
import { initialState, type State } from '../state';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { sideBySide } from './side-by-side';

const { lead, simcell, ada } = seats;

/** A move in which North plays one card and the lead rules on it. */
function played(target: string, counterMove: 'CM1' | 'CM2'): State {
  const draft = aDraft({ id: 'crd_north_1_1', team: 'north', move: 1, card: { target } });
  return anExercise()
    .atStep(1, 'decide')
    .pass(1000)
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] })
    .with(lead, { type: 'MoveSituationLine', line: 'means', direction: 'easing', confidence: 'low' })
    .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove, protects: 'us' })
    .with(lead, {
      type: 'RuleOutcome',
      move: 1,
      subject: { kind: 'card', card: draft.id, team: 'north' },
      outcome: 'in-part',
      mechanism: null,
      reason: `It reached ${target}.`,
      sideEffect: '',
      audience: 'everyone',
    }).state;
}

const asFork = (state: State, at: number): State => ({
  ...state,
  fork: {
    parent: { exercise: 'exr_parent', title: 'Velmara' },
    moment: { at, exerciseTime: 0 },
    forkedAt: at,
    begunAt: at,
  },
});

describe('EX349 a what-if beside its parent', () => {
  test('names what differs, and says nothing of what is the same', () => {
    const [move] = sideBySide(played('the port', 'CM1'), asFork(played('the river', 'CM1'), 1));
    expect(move?.cards).toMatchObject([{ key: 'north', differs: ['target'] }]);
    expect(move?.rulings).toMatchObject([{ key: 'card north', differs: ['reason'] }]);
    expect(move?.lines).toMatchObject([{ key: 'means', differs: [] }]);
  });

  test('what only one of them has stands alone', () => {
    const other = anExercise().atStep(1, 'decide').state;
    const [move] = sideBySide(played('the port', 'CM1'), asFork(other, 1));
    expect(move?.cards).toMatchObject([{ parent: { target: 'the port' }, fork: null, differs: [] }]);
  });

  test('what lies before the moment is not compared', () => {
    const state = played('the port', 'CM1');
    expect(sideBySide(state, asFork(state, 2_000_000))).toEqual([]);
    expect(sideBySide(initialState, asFork(initialState, 1))).toEqual([]);
  });
});
