import { expect, test } from 'vitest';
import { allChannels, type Channel } from '../channel';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { offered } from '../testing/a-joint-action';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { streamOf } from '../testing/compare';
import { aDraft } from '../testing/drafts';
import { aSheet } from '../testing/evening-paper';
import { given } from '../testing/given';
import { wholeEvening } from '../testing/whole-evening';

const { ada, auk, lead, control, simcell } = seats;
const rude = 'CANARY-RUDE';
const instead = 'Control has withdrawn this text.';
const hide = (subject: CommandOf<'HideText'>['subject']) =>
  ({ type: 'HideText', subject, instead, note: 'It insulted the chair.' }) as const;

/** The texts that a channel holds now, folded from what it was told. */
function holds(table: AnExercise, channel: Channel, words: string): boolean {
  return JSON.stringify(table.viewOf(channel)).includes(words);
}

/** Hides something and says who had it before, has it still, and has the sentence. */
function hidden(table: AnExercise, subject: CommandOf<'HideText'>['subject']) {
  const had = allChannels(table.state).filter((channel) => holds(table, channel, rude));
  table.with(lead, hide(subject));
  const has = allChannels(table.state).filter((channel) => holds(table, channel, rude));
  const reads = allChannels(table.state).filter((channel) => holds(table, channel, instead));
  return { had, has, reads };
}

/** A vote that was read, with rude words of the first member. */
function readVote(binding: boolean) {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A text', text: 'Calm.', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  const { vote } = table
    .with(lead, { type: 'OpenVote', proposal, binding, basis: 'declared' })
    .last('VoteOpened');
  const words = binding ? { explanation: rude, condition: '' } : { explanation: '', condition: rude };
  table
    .with(auk, { type: 'CastVote', vote, choice: 'no', ...words })
    .with(seats.bittern, { type: 'CastVote', vote, choice: 'yes', explanation: '', condition: '' })
    .with(lead, { type: 'ReadVote', vote });
  return { table, vote };
}

const running = () => anExercise().running();

const ways: [kind: string, () => { table: AnExercise; subject: CommandOf<'HideText'>['subject'] }][] = [
  [
    'a message',
    () => {
      const table = running().with(ada, { type: 'SendMessage', to: 'council', text: rude });
      return { table, subject: { kind: 'message', message: table.last('MessageSent').message } };
    },
  ],
  [
    'a fact',
    () => {
      const table = running().with(ada, { type: 'PinFact', kind: 'known', text: rude });
      return { table, subject: { kind: 'fact', fact: table.last('FactPinned').fact } };
    },
  ],
  [
    'a text that is voted on',
    () => {
      const table = anExercise()
        .atStep(1, 'agree')
        .with(auk, { type: 'TableProposal', title: rude, text: rude, kind: 'substance' });
      const { proposal } = table.last('ProposalTabled');
      table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
      return { table, subject: { kind: 'proposal', proposal } };
    },
  ],
  [
    'what was said to a seat that nobody holds',
    () => {
      const table = anExercise({ councillors: 5 })
        .atStep(1, 'agree')
        .with(auk, { type: 'TableProposal', title: 'A text', text: 'Calm.', kind: 'substance' });
      const { proposal } = table.last('ProposalTabled');
      const { argument } = table
        .with(auk, { type: 'ArgueToSeat', proposal, member: 'finch', text: rude })
        .last('SeatArgued');
      return { table, subject: { kind: 'argument', proposal, argument } };
    },
  ],
  [
    'an explanation of a vote',
    () => {
      const { table, vote } = readVote(true);
      return { table, subject: { kind: 'ballot', vote, member: 'auk' } };
    },
  ],
  [
    'what a member would need, in a straw round',
    () => {
      const { table, vote } = readVote(false);
      return { table, subject: { kind: 'ballot', vote, member: 'auk' } };
    },
  ],
  [
    'a line of a card that was shown',
    () => {
      const draft = aDraft({ card: { target: rude } });
      const table = anExercise()
        .atStep(1, 'decide')
        .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] })
        .with(lead, { type: 'ShowCards', move: 1 });
      return { table, subject: { kind: 'card', card: draft.id, line: 'target' } };
    },
  ],
  [
    'the headline of a card from paper',
    () => {
      const table = anExercise()
        .atStep(1, 'decide')
        .with(lead, { type: 'SetPaperMode', on: true })
        .with(lead, { type: 'EnterCard', team: 'north', move: 1, sheet: aSheet({ headline: rude }) })
        .with(lead, { type: 'ShowCards', move: 1 });
      return { table, subject: { kind: 'card', card: 'crd_north_1_1', line: 'headline' } };
    },
  ],
  [
    'an inject that was written and corrected',
    () => {
      const table = running().with(simcell, {
        type: 'ReleaseWritten',
        title: 'A note',
        text: rude,
        from: 'A friend',
        mode: 'note',
        level: 0,
        audience: { teams: ['north'], members: [], screen: true },
      });
      const { release } = table.last('InjectGoingOut');
      table
        .with(lead, { type: 'SendReleaseNow', release })
        .with(lead, { type: 'SupersedeInject', release, title: 'A note', text: 'Better.' });
      return { table, subject: { kind: 'inject', release } };
    },
  ],
  [
    'what a team offered and the room was shown',
    () => {
      const { table, action } = offered({ text: rude });
      table.with(lead, { type: 'ShowJointAction', action });
      return { table, subject: { kind: 'joint-offer', action } };
    },
  ],
  [
    'an answer to an offer',
    () => {
      const { table, action } = offered();
      table.with(auk, { type: 'AnswerJointAction', action, stance: 'object', text: rude });
      return { table, subject: { kind: 'joint-answer', action, team: 'council' } };
    },
  ],
  [
    'a commitment with its condition and what was said of it',
    () => {
      const { table, action } = offered();
      table.with(ada, { type: 'MakeCommitment', action, text: rude, condition: rude });
      const { commitment } = table.last('CommitmentMade');
      table.with(ada, { type: 'CheckCommitment', action, commitment, verdict: 'kept', reason: rude });
      return { table, subject: { kind: 'commitment', action, commitment } };
    },
  ],
];

test.each(ways)('EX143 EX144 failure 14: %s is hidden from everybody who had it', (_, way) => {
  const { table, subject } = way();
  const { had, has, reads } = hidden(table, subject);
  expect(had.length).toBeGreaterThan(4);
  expect(has).toEqual([]);
  expect(reads).toEqual(had);
  expect(table.state.hiddenTexts).toEqual([
    { subject, by: 'Lead', note: 'It insulted the chair.', at: table.now },
  ]);
});

test('EX325 a commitment that somebody told the room is hidden from staff and the debrief alike', () => {
  const table = anExercise().ended().with(ada, { type: 'ShareCommitment', text: rude });
  const subject = { kind: 'shared-commitment', seat: ada } as const;
  const { had, has, reads } = hidden(table, subject);
  expect(had).toContain('debrief');
  expect(has).toEqual([]);
  expect(reads).toEqual(had);
  expect(table.state.commitments).toEqual([{ seat: ada, text: instead }]);
  given(table).when(hide(subject), lead).thenRefused('AlreadyHidden');
  given(table)
    .when(hide({ ...subject, seat: auk }), lead)
    .thenRefused('UnknownText');
});

test('EX144 who hid a text, and why, is for staff', () => {
  const table = running().with(ada, { type: 'SendMessage', to: 'control', text: rude });
  table.with(control, hide({ kind: 'message', message: table.last('MessageSent').message }));
  expect(disclose(table.last('TextHidden'), 'team:north')).not.toHaveProperty('secret');
  expect(disclose(table.last('TextHidden'), 'team:council')).toBeNull();
  expect(disclose(table.last('TextHidden'), 'debrief')).toBeNull();
  expect(disclose(table.last('TextHidden'), 'evaluators')).toHaveProperty('secret.by', 'Control');
});

test('EX143 what nobody outside staff has is taken back, not hidden; what is not there is not hidden', () => {
  const table = running().with(lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const { release } = table.last('InjectGoingOut');
  given(table)
    .when(hide({ kind: 'inject', release }), lead)
    .thenRefused('UnknownText');
  given(table)
    .when(hide({ kind: 'card', card: 'constructor', line: 'target' }), lead)
    .thenRefused('UnknownText');
  given(table)
    .when(hide({ kind: 'fact', fact: 'fct_none' }), lead)
    .thenRefused('UnknownText');
});

test('EX143 how members explain their votes is hidden after the result is read; without words there is nothing', () => {
  const { table, vote } = readVote(true);
  for (const member of ['bittern', 'crane', 'constructor']) {
    given(table)
      .when(hide({ kind: 'ballot', vote, member }), lead)
      .thenRefused('UnknownText');
  }
  table.with(lead, hide({ kind: 'ballot', vote, member: 'auk' }));
  expect(table.state.votes[0]?.ballots?.slice(0, 2)).toEqual([
    { member: 'auk', choice: 'no', explanation: instead, condition: '' },
    { member: 'bittern', choice: 'yes', explanation: '', condition: '' },
  ]);
  const open = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  open.with(lead, {
    type: 'OpenVote',
    proposal: open.last('ProposalTabled').proposal,
    binding: true,
    basis: 'declared',
  });
  const opened = open.last('VoteOpened').vote;
  open.with(auk, { type: 'CastVote', vote: opened, choice: 'no', explanation: rude, condition: '' });
  given(open)
    .when(hide({ kind: 'ballot', vote: opened, member: 'auk' }), lead)
    .thenRefused('UnknownText');
});

test('EX143 a text is hidden once; another sentence may stand there later, also in the debrief', () => {
  const table = running().with(ada, { type: 'PinFact', kind: 'known', text: rude });
  const subject = { kind: 'fact', fact: table.last('FactPinned').fact } as const;
  table.with(lead, hide(subject));
  given(table).when(hide(subject), lead).thenRefused('AlreadyHidden');
  given(table.ended())
    .when({ ...hide(subject), instead: 'Taken down.' }, lead)
    .thenHappenedLike({ type: 'TextHidden' });
  expect(table.state.facts[0]?.text).toBe('Taken down.');
});

test('EX144 failure 14: nothing that a participant writes stands on the room screen before staff show it', () => {
  const table = wholeEvening();
  const byPlayers = [
    'MessageSent',
    'FactPinned',
    'FactUnpinned',
    'ProposalTabled',
    'CardSigned',
    'CardSubmitted',
  ];
  const red = ['RedMoveSuggested'];
  const told = streamOf(table.happenings, 'screen', table.state).map(({ event }) => event.type);
  expect(told.filter((type) => [...byPlayers, ...red].includes(type))).toEqual([]);
  const casts = streamOf(table.happenings, 'screen', table.state).filter(
    ({ event }) => event.type === 'VoteCast',
  );
  expect(casts.length).toBeGreaterThan(0);
  expect(JSON.stringify(casts)).not.toMatch(/We say|review/u);
});
