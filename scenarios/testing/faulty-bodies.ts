import type { BodyMember, DecisionRule, Story } from '../../exercise/story';
import type { FindingCode } from '../finding';
import { changed } from './faulty-stories';

const withRule = (rule: Partial<DecisionRule>): Story =>
  changed((story) => {
    Object.assign(story.opening.bodies[0]!.rule, rule);
  });

const withMembers = (more: Partial<BodyMember>[], rule: Partial<DecisionRule> = {}): Story =>
  changed((story) => {
    const body = story.opening.bodies[0]!;
    body.members.forEach((member, index) => {
      Object.assign(member, more[index]);
    });
    Object.assign(body.rule, rule);
  });

const third = { numerator: 1, denominator: 3 };
const constructive = { kind: 'constructive', members: third, population: third } as const;
const peopled = [{ population: 1 }, { population: 2 }, { population: 3 }];

/** A story for every finding about a body, with what is wrong with it. */
export const faultyBodies: [FindingCode, string, Story][] = [
  ['duplicate-member', 'two members with one name', withMembers([{}, { name: 'first ' }])],
  [
    'too-many-yes-votes',
    'more than all of those voting',
    withRule({
      threshold: { kind: 'fraction', numerator: 1, denominator: 1, base: 'voting', exceeds: true },
    }),
  ],
  [
    'too-many-yes-votes',
    'more yes votes than members on procedure',
    withRule({ procedure: { kind: 'count', yes: 4, of: 3 } }),
  ],
  [
    'declared-count-differs',
    'a count of members where they have several votes',
    withMembers([{ votes: 4 }], { threshold: { kind: 'count', yes: 2, of: 3 } }),
  ],
  ['unknown-member', 'nobody in the chair', withRule({ way: { kind: 'chair', member: 'fourth' } })],
  ['unknown-member', 'nobody recused', withRule({ recused: ['fourth'] })],
  ['quorum-out-of-reach', 'a quorum above all members', withRule({ quorum: { kind: 'count', members: 4 } })],
  [
    'quorum-out-of-reach',
    'a quorum of all with one recused',
    withRule({ quorum: { kind: 'count', members: 3 }, recused: ['second'] }),
  ],
  [
    'quorum-out-of-reach',
    'a quorum of five quarters',
    withRule({ quorum: { kind: 'fraction', numerator: 5, denominator: 4 } }),
  ],
  ['nobody-may-vote', 'all recused', withRule({ recused: ['first', 'second', 'third'] })],
  [
    'chair-recused',
    'the chair recused',
    withRule({ way: { kind: 'chair', member: 'first' }, recused: ['first'] }),
  ],
  ['too-many-yes-votes', 'scaled from more than all', withRule({ scaledFrom: { yes: 16, of: 15 } })],
  [
    'population-missing',
    'shares of no population',
    withMembers(peopled.slice(0, 2), { abstention: constructive }),
  ],
  [
    'blocking-out-of-reach',
    'four thirds of the population',
    withMembers(peopled, {
      abstention: { ...constructive, population: { numerator: 4, denominator: 3 } },
    }),
  ],
  ['too-many-objections', 'all may object', withRule({ way: { kind: 'no-objection', allowed: 3 } })],
  [
    'rule-parts-clash',
    'a quorum for silence',
    withRule({
      way: { kind: 'silence', minutes: 5 },
      vetoMembers: [],
      quorum: { kind: 'count', members: 2 },
    }),
  ],
  ['rule-parts-clash', 'a veto against a list to sign', withRule({ way: { kind: 'sign-on' } })],
  [
    'rule-parts-clash',
    'consensus before the chair decides',
    withRule({ way: { kind: 'chair', member: 'first' }, consensusFirst: true }),
  ],
  ['secret-ballot-tells', 'a secret ballot with a veto', withRule({ ballot: 'secret' })],
  [
    'secret-ballot-tells',
    'a secret ballot by weight',
    withMembers([{ votes: 4 }], {
      ballot: 'secret',
      vetoMembers: [],
      threshold: { kind: 'count', yes: 4, of: 6 },
    }),
  ],
];
