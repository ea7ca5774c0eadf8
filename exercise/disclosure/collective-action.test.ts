import { describe, expect, test } from 'vitest';
import { disclose } from '../disclose';
import { seats } from '../testing/an-exercise';
import { collectiveTypes, first, type Line, shares } from '../testing/evening-shares';

/** What happened in the talk that had no outside actor. */
const aloneWith = (type: 'TalkOpened' | 'TalkJoined' | 'TalkLeft' | 'TalkClosed') => {
  const opened = first('TalkOpened', ({ actors, plenary }) => actors.length === 0 && !plenary);
  const id = opened.type === 'TalkOpened' ? opened.talk : '';
  return first(type, ({ talk }) => talk === id);
};

/** The law of who is told what: staff, watchers, debrief; North, Council; the body; Ada, Cleo. */
//                                               staff watch debrief teams body seats
const law: Line[] = [
  ['EX87', 'a proposal', first('ProposalTabled'), 'WWWW -- W -- W --'],
  ['EX230', 'a co-sponsor', first('ProposalSponsored'), 'WWWW -- W -- W --'],
  ['EX231', 'an amendment', first('AmendmentTabled'), 'WWWW -- W -- W --'],
  ['EX239', 'an argument to a seat', first('SeatArgued'), 'WWWW -- o -- W --'],
  ['EX233', 'an amendment is settled', first('AmendmentSettled'), 'WWWW -- W -- W --'],
  ['EX87', 'a straw round opens', first('VoteOpened', (event) => !event.binding), 'WWWW -- W -- W --'],
  ['EX87', 'a vote opens', first('VoteOpened', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX87', 'a straw vote is cast', first('VoteCast', (event) => !event.binding), 'oooo -- - -- o --'],
  [
    'EX87',
    'Cleo votes',
    first('VoteCast', (event) => event.binding && event.seat === seats.cleo),
    'oooo -o - -- o -W',
  ],
  ['EX87', 'a vote is changed', first('VoteCast', (event) => event.changed), '---- -- - -- - --'],
  ['EX87', 'a straw round is read', first('VoteRead', (event) => !event.binding), 'WWWW -- W -- W --'],
  ['EX87', 'a vote is read', first('VoteRead', (event) => event.binding), 'WWWW WW W WW W --'],
  [
    'EX235',
    'a straw vote is explained',
    first('VoteExplained', (event) => !event.binding),
    'WWWW -- W -- W --',
  ],
  ['EX235', 'a vote is explained', first('VoteExplained', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX236', 'a vote is put right', first('VoteAmended', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX240', 'who carries a text out', first('ImplementationSet'), 'WWWW WW W WW W --'],
  ['EX243', 'a tool gets a price', first('ToolRuleApplied'), 'WWWW WW W WW W --'],
  ['EX242', 'what follows', first('FollowUpTaken'), 'WWWW WW W WW W --'],

  [
    'EX88',
    'North writes to Council',
    first('MessageSent', (event) => event.to === 'council'),
    'WWW- -- o Wo - --',
  ],
  [
    'EX88',
    'North writes to control',
    first('MessageSent', (event) => event.to === 'control'),
    'WWW- -- - W- - --',
  ],
  ['EX88', 'control answers North', first('MessageAnswered'), 'WWW- -- - W- - --'],
  ['EX88', 'a message is shown', first('MessageShown'), 'WWWW -- W -- - --'],

  ['EX257', 'North offers its card to Council', first('JointActionOffered'), 'WWWW -- W WW - --'],
  ['EX257', 'Council answers', first('JointActionAnswered'), 'WWWW -- W WW - --'],
  ['EX257', 'Council bears a share', first('BurdenShared'), 'WWWW -- W WW - --'],
  ['EX257', 'North commits itself', first('CommitmentMade'), 'WWWW -- W WW - --'],
  ['EX257', 'a commitment is looked at', first('CommitmentChecked'), 'WWWW -- W WW - --'],
  ['EX257', 'all of it is shown', first('JointActionShown'), 'WWWW WW W WW - --'],
  ['EX257', 'after that', first('BurdenShared', (event) => event.shown), 'WWWW WW W WW - --'],

  ['EX272', 'North asks Council to a talk', aloneWith('TalkOpened'), 'WWW- -- o Wo - --'],
  ['EX272', 'Council comes in', aloneWith('TalkJoined'), 'WWW- -- W WW - --'],
  ['EX272', 'Council speaks', first('TalkSaid'), 'WWW- -- - oW - --'],
  ['EX272', 'it is read', first('TalkRead'), 'WWW- -- - WW - --'],
  ['EX272', 'Council leaves', aloneWith('TalkLeft'), 'WWW- -- W WW - --'],
  [
    'EX272',
    'North goes on alone',
    first('TalkSaid', ({ text }) => text.startsWith('Now')),
    'WWW- -- - W- - --',
  ],
  ['EX272', 'the talk ends', aloneWith('TalkClosed'), 'WWW- -- W WW - --'],
  ['EX62', 'North asks Council to a talk with the Minister', first('TalkOpened'), 'WWW- -- - Wo - --'],
  ['EX62', 'Council comes into it', first('TalkJoined'), 'WWW- -- - WW - --'],
  ['EX62', 'Council leaves it', first('TalkLeft'), 'WWW- -- - WW - --'],
  ['EX62', 'the talk with the Minister ends', first('TalkClosed'), 'WWW- -- - WW - --'],
  [
    'EX62',
    'North passes the answer of control on',
    first('ItemForwarded', ({ kind }) => kind === 'answer'),
    'WWW- -- - Wo - --',
  ],
  ['EX275', 'a demarche of North', first('DemarcheSent'), 'WWW- -- o Wo - --'],
  ['EX275', 'Council has it', first('DemarcheAcknowledged'), 'WWW- -- o oW - --'],
  [
    'EX278',
    'North passes something on',
    first('ItemForwarded', ({ from, kind }) => from === 'north' && kind === 'message'),
    'WWW- -- o Wo - --',
  ],
  ['EX276', 'what Council passed on is withdrawn', first('ForwardRecalled'), 'WWW- -- W WW - --'],
  ['EX283', 'a limit on what teams send', first('MessageBudgetSet'), 'WWWW WW W WW - --'],
];

test('EX272 the debrief hears who talks with whom on what, and not a word of it', () => {
  const event = aloneWith('TalkOpened');
  expect(event).toMatchObject({ first: { text: 'Shall we speak with one voice?' } });
  const told = disclose(event, 'debrief');
  expect(told).toMatchObject({ topic: 'A common line', opener: 'north', teams: ['north', 'council'] });
  expect(told).not.toHaveProperty('first');
  expect(told).not.toHaveProperty('secret');
});

describe('who is told what bodies and teams do', () => {
  test.each(law)('%s %s', (_group, _name, event, told) => {
    expect(shares(event)).toBe(told.replaceAll(' ', ''));
  });

  test('EX80 the law speaks of every type of their events', () => {
    expect(new Set(law.map(([, , event]) => event.type))).toEqual(new Set(collectiveTypes));
  });
});
