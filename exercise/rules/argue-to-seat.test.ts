import { expect, test } from 'vitest';
import { proposalCommands } from '../commands/proposals';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { ruleInForce } from '../voting/rule';

const { lead, ada, auk } = seats;

/** Five of the seven seats are held, nobody holds Finch and Heron; Auk's text is before the body. */
function tabled() {
  const table = anExercise({ councillors: 5 })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A mission', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  const argue = { type: 'ArgueToSeat', proposal, member: 'finch', text: 'Your port stays open.' } as const;
  const vote = (binding: boolean) => {
    table.with(lead, { type: 'OpenVote', proposal, binding, basis: 'declared' });
    return table.last('VoteOpened').vote;
  };
  return { table, argue, vote };
}

test('EX239 a member argues to a seat that nobody holds, and the person is named to the body and staff', () => {
  const { table, argue } = tabled();
  given(table).when(argue, auk).thenHappenedLike({
    type: 'SeatArgued',
    body: 'assembly',
    member: 'finch',
    speaker: 'Auk',
    text: 'Your port stays open.',
  });
  const person = table.state.seats[auk]?.name ?? '';
  const authors = (channel: Parameters<typeof table.viewOf>[0]) =>
    table.viewOf(channel).proposals.flatMap((one) => (one.arguments ?? []).map(({ author }) => author));
  expect(person).not.toBe('');
  for (const channel of ['lead', 'simcell', 'body:assembly'] as const)
    expect(authors(channel), channel).toEqual([person]);
  expect(authors('debrief')).toEqual([null]);
  for (const channel of ['team:north', 'team:council', 'screen', 'observers'] as const)
    expect(authors(channel), channel).toEqual([]);
});

test('EX239 a seat is argued to through straw rounds and while the vote is open, until its result is read', () => {
  const { table, argue, vote } = tabled();
  table.with(lead, { type: 'ReadVote', vote: vote(false) });
  given(table).when(argue, auk).thenHappenedLike({ type: 'SeatArgued' });
  const binding = vote(true);
  given(table).when(argue, auk).thenHappenedLike({ type: 'SeatArgued' });
  table.with(lead, { type: 'ReadVote', vote: binding });
  given(table).when(argue, auk).thenRefused('VoteClosed');
});

test('EX239 a seat that somebody holds is not argued to, nor one that is not of the body', () => {
  const { table, argue } = tabled();
  given(table)
    .when({ ...argue, member: 'bittern' }, auk)
    .thenRefused('SeatIsHeld');
  given(table)
    .when({ ...argue, member: 'nobody' }, auk)
    .thenRefused('UnknownMember');
  given(table)
    .when({ ...argue, proposal: 'prp_none' }, auk)
    .thenRefused('UnknownProposal');
  given(table).when(argue, ada).thenRefused('NotAMember');
  given(table).when(argue, lead).thenRefused('NotAllowed');
  table
    .with('system', { type: 'TakeSeat', seat: 'seat_late', name: 'Late', role: 'player', team: null })
    .with(lead, { type: 'AdmitSeat', seat: 'seat_late', team: 'council' });
  given(table).when(argue, auk).thenRefused('SeatIsHeld');
});

test('EX239 an argument has words', () => {
  const { argue } = tabled();
  const parses = (command: object) => proposalCommands.some((one) => one.safeParse(command).success);
  expect(parses(argue)).toBe(true);
  expect(parses({ ...argue, text: '  ' })).toBe(false);
});

test('EX239 what an argument won staff set as the vote of the seat', () => {
  const { table, argue, vote } = tabled();
  const open = vote(true);
  table.with(auk, argue);
  const { text: reason } = table.last('SeatArgued');
  given(table)
    .when({ type: 'SetNonPlayerVote', vote: open, member: 'finch', choice: 'yes', reason }, lead)
    .thenHappenedLike({ type: 'VoteCast', member: 'finch', seat: null });
});

test('EX239 what a seat wants stands in the scenario, and not in the rule of a vote', () => {
  const [body] = aStory().opening.bodies;
  if (!body) throw new Error('The small story has a body');
  const members = body.members.map((member) => ({ ...member, interests: 'Calm.' }));
  const rule = ruleInForce(body.rule, members, 'substance', 'declared', []);
  expect(rule.members).toEqual(body.members);
});
