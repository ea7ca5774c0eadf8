import { describe, expect, it } from 'vitest';
import { initialState, type LineReading, type State } from '../../exercise/state';
import { boardLines } from './board-lines';

const reading = (part: Partial<LineReading>): LineReading => ({
  line: 'means',
  direction: 'steady',
  confidence: 'low',
  at: 1,
  move: 1,
  ...part,
});
const view = (move: number, readings: LineReading[]): State => ({
  ...initialState,
  step: { move, step: 'update', openedAtExercise: 0, minutes: 5 },
  readings,
});
const means = (state: State) => boardLines(state).find(({ line }) => line.id === 'means');

describe('The situation board', () => {
  it('has nine lines, also those nobody has looked at', () => {
    const lines = boardLines(view(1, []));
    expect(lines).toHaveLength(9);
    expect(lines.every(({ reading: one }) => one === null)).toBe(true);
  });

  it('says what a line was before the move, until the next one', () => {
    const moved = [reading({}), reading({ direction: 'worsening', move: 2, at: 5 })];
    expect(means(view(2, moved))).toMatchObject({ was: 'steady', reading: { direction: 'worsening' } });
    expect(means(view(3, moved))?.was).toBeNull();
  });

  it('says nothing about a line that was moved and moved back', () => {
    const back = [reading({}), reading({ direction: 'easing', move: 2 }), reading({ move: 2 })];
    expect(means(view(2, back))?.was).toBeNull();
  });
});
