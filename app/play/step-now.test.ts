import { describe, expect, it } from 'vitest';
import { initialState, type State } from '../../exercise/state';
import type { Opening } from '../../exercise/story';
import { playedMoves, stepNow } from './step-now';
import { isOfThisMove } from './steps/of-this-move';

const opening = {
  moves: [
    {
      number: 0,
      title: 'Practice',
      scenarioTime: '',
      steps: [{ step: 'update', minutes: 2, question: 'Read?' }],
    },
    {
      number: 1,
      title: 'Early signs',
      scenarioTime: 'Day 12',
      steps: [
        { step: 'update', minutes: 4, question: 'What do we know?' },
        { step: 'decide', minutes: 11, question: 'What do we do?' },
      ],
    },
  ],
} as unknown as Opening;

const view: State = {
  ...initialState,
  opening,
  step: { move: 1, step: 'decide', openedAtExercise: 60_000, minutes: 9 },
  stepsOpened: [
    { move: 0, step: 'update', at: 10, minutes: 4 },
    { move: 1, step: 'update', at: 20, minutes: 4 },
    { move: 1, step: 'decide', at: 30, minutes: 4 },
  ],
};

describe('The open step', () => {
  it('has the question of the plan, its place among the steps of the move, and the minutes it was given', () => {
    expect(stepNow(view)).toMatchObject({
      step: 'decide',
      question: 'What do we do?',
      place: 2,
      count: 2,
      minutes: 9,
    });
  });

  it('is none before the first one opens', () => {
    expect(stepNow({ ...view, step: null })).toBeNull();
  });

  it('belongs to a move that began with its first step', () => {
    expect(isOfThisMove(view, 19)).toBe(false);
    expect(isOfThisMove(view, 20)).toBe(true);
  });

  it('counts played moves without the practice round', () => {
    expect(playedMoves(view)).toBe(1);
  });
});
