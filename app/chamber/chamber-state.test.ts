import { describe, expect, it } from 'vitest';
import { initialState, type State, type Vote } from '../../exercise/state';
import type { Opening, StoryBody } from '../../exercise/story';
import type { VoteResult } from '../../exercise/voting/rule';
import { ruleInForce } from '../../exercise/voting/rule';
import { chamberState, choiceName, conditionsBefore } from './chamber-state';
import { nextSteps } from './next-steps';

const council: StoryBody = {
  id: 'council',
  name: 'Council',
  team: 'council',
  members: [
    { id: 'a', name: 'Askery', permanent: true },
    { id: 'b', name: 'Brenmark', permanent: false },
  ],
  rule: {
    source: '',
    threshold: { kind: 'count', yes: 2, of: 2 },
    vetoMembers: ['a'],
    consensusFirst: false,
    scaledFrom: null,
  },
};
const union: StoryBody = {
  ...council,
  id: 'union',
  name: 'Union',
  members: [{ id: 'k', name: 'Karsa', permanent: false }],
};

function aVote(part: Partial<Vote>): Vote {
  return {
    id: 'vot_1',
    proposal: 'prp_1',
    body: 'council',
    title: 'Access',
    text: 'Calls on all.',
    binding: true,
    rule: ruleInForce(council.rule, council.members, 'substance', 'declared', []),
    openedAt: 1,
    cast: [],
    result: null,
    ballots: null,
    readAt: null,
    ...part,
  };
}

const seat = {
  id: 'seat_1',
  name: 'Kwame',
  role: 'player' as const,
  team: 'council',
  member: { body: 'council', id: 'a' },
  hasReadRules: true,
  steppedOut: false,
  lastTakenOverAt: null,
  isWaiting: false,
  removed: false,
};
const room: State = { ...initialState, opening: { bodies: [council, union] } as unknown as Opening };
const own: State = { ...initialState, seats: { seat_1: seat } };

describe('A chamber', () => {
  it('is nothing for a seat without a member, and before the body has arrived', () => {
    expect(chamberState(room, initialState, initialState, 'seat_1')).toBeNull();
    expect(chamberState(room, own, null, 'seat_1')).toBeNull();
  });

  it('takes its own ballot from the seat, never from the body', () => {
    const ballot = { member: 'a', choice: 'no' as const, explanation: '', condition: '' };
    const cast = [{ member: 'a', seat: 'seat_1', ballot: null }];
    const body: State = { ...initialState, seats: { seat_1: seat }, votes: [aVote({ cast })] };
    const mine: State = { ...own, votes: [aVote({ cast: [{ member: 'a', seat: 'seat_1', ballot }] })] };
    const chamber = chamberState(room, mine, body, 'seat_1');
    expect(chamber?.ownBallot).toEqual(ballot);
    expect(chamber?.people.get('a')).toBe('Kwame');
    expect(chamberState(room, own, body, 'seat_1')?.ownBallot).toBeNull();
  });

  it('joins conditions of the straw round before a vote, and of no older one', () => {
    const ballots = [
      { member: 'a', choice: 'no' as const, explanation: '', condition: 'Consent of the host.' },
      { member: 'b', choice: 'yes' as const, explanation: '', condition: '' },
    ];
    const straw = aVote({ id: 'vot_0', binding: false, openedAt: 1, readAt: 2, ballots });
    const vote = aVote({ openedAt: 3, readAt: 4 });
    const later = aVote({ id: 'vot_2', openedAt: 5, readAt: 6 });
    expect([...conditionsBefore(vote, [later, vote, straw])]).toEqual([['a', 'Consent of the host.']]);
    expect([...conditionsBefore(later, [later, vote, straw])]).toEqual([]);
  });
});

describe('What the rules allow', () => {
  const result = { adopted: false, why: 'veto' as const } as never;
  const kinds = (given: Partial<VoteResult>) =>
    nextSteps([union], { ...(result as object), ...given } as never).map((step) => step.kind);

  it('is a way to the Assembly after a veto of a permanent member only', () => {
    expect(kinds({ why: 'veto' })).toEqual(['statement', 'debate', 'unity', 'coalition', 'body']);
    expect(kinds({ why: 'numbers' })).toEqual(['statement', 'again', 'coalition', 'body']);
    expect(kinds({ why: 'veto', vetoByOthers: true })).toEqual(['statement', 'again', 'coalition', 'body']);
  });

  it('is nothing after an adoption', () => {
    expect(nextSteps([union], { adopted: true } as never)).toEqual([]);
  });
});

it('calls a choice by one word in the messages', () => {
  expect(
    (['yes', 'abstain-with-declaration', 'break-silence'] as const).map((choice) => choiceName(choice)),
  ).toEqual(['yes', 'abstainWithDeclaration', 'breakSilence']);
});
