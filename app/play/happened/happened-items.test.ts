import { describe, expect, it } from 'vitest';
import { initialState, type Message, type Release, type State } from '../../../exercise/state';
import { happenedItems } from './happened-items';

function aRelease(id: string, releasedAt: number, rest: Partial<Release> = {}): Release {
  return {
    id,
    inject: null,
    number: null,
    counterMove: null,
    status: 'released',
    content: {
      title: id,
      text: '',
      from: '',
      mode: 'note',
      level: 0,
      softened: false,
      scenarioTime: '',
      reliability: null,
    },
    recipients: { teams: [], screen: false, seats: [] },
    by: null,
    decidedAt: releasedAt,
    dueAtExercise: null,
    releasedAt,
    corrected: null,
    recalled: null,
    edits: [],
    leaks: [],
    isHearsay: false,
    ...rest,
  };
}

function aMessage(id: string, rest: Partial<Message>): Message {
  return {
    id,
    from: 'south',
    to: 'north',
    text: id,
    author: null,
    at: 5,
    answer: null,
    shownAt: null,
    persona: null,
    ...rest,
  };
}

const aView = (rest: Partial<State>): State => ({ ...initialState, ...rest });
const nothing = aView({});

describe('What happened', () => {
  it('merges what the team and what the seat alone was told, the newest first', () => {
    const view = aView({ releases: [aRelease('first', 1), aRelease('third', 3)] });
    const own = aView({ releases: [aRelease('second', 2)] });
    expect(happenedItems(view, own, 'north').map((item) => item.id)).toEqual(['third', 'second', 'first']);
  });

  it('numbers injects by what this seat received, and marks what is for it alone', () => {
    const view = aView({ releases: [aRelease('first', 1), aRelease('third', 3)] });
    const own = aView({ releases: [aRelease('second', 2)] });
    const injects = happenedItems(view, own, 'north').filter((item) => item.kind === 'inject');
    expect(injects.map(({ id, number, isOwn }) => [id, number, isOwn])).toEqual([
      ['third', 3, false],
      ['second', 2, true],
      ['first', 1, false],
    ]);
  });

  it('shows once what reached both the team and the seat', () => {
    const view = aView({ releases: [aRelease('same', 1)] });
    const own = aView({ releases: [aRelease('same', 1)] });
    const items = happenedItems(view, own, 'north');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ isOwn: false });
  });

  it('keeps a withdrawn inject in its place and its number', () => {
    const view = aView({ releases: [aRelease('first', 1, { status: 'recalled' }), aRelease('second', 2)] });
    expect(happenedItems(view, nothing, 'north').map((item) => item.id)).toEqual(['second', 'first']);
  });

  it('has messages to the team and answers to it, but not what it wrote itself', () => {
    const messages = [
      aMessage('to-us', {}),
      aMessage('ours', { from: 'north', to: 'south', at: 6 }),
      aMessage('asked', {
        from: 'north',
        to: 'control',
        at: 7,
        answer: { persona: 'Minister', text: 'No.', at: 9 },
      }),
      aMessage('waiting', { from: 'north', to: 'control', at: 8 }),
    ];
    const items = happenedItems(aView({ messages }), nothing, 'north');
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ['asked.answer', 'answer'],
      ['to-us', 'message'],
    ]);
  });

  it('tells an observer of no message', () => {
    expect(happenedItems(aView({ messages: [aMessage('to-us', {})] }), nothing, null)).toEqual([]);
  });

  it('has a counter-move only from its reveal on', () => {
    const chosen = { move: 1, counterMove: 'CM2', protects: null } as const;
    const hidden = aView({ counterMoves: [{ ...chosen, revealedAt: null }] });
    const revealed = aView({ counterMoves: [{ ...chosen, revealedAt: 4 }] });
    expect(happenedItems(hidden, nothing, 'north')).toEqual([]);
    expect(happenedItems(revealed, nothing, 'north')).toMatchObject([{ kind: 'counter-move', at: 4 }]);
  });
});
