import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { type AnExercise, anExercise, seats } from '../../../exercise/testing/an-exercise';
import { amending, withText } from '../../../exercise/testing/refused-amendments';
import { amend, carryOut, five, readWith, take } from '../../../exercise/testing/refused-follow-ups';
import { tabled, votingUnder } from '../../../exercise/testing/refused-votes';
import { aToolRule, readUnder } from '../../../exercise/testing/under-tool-rules';
import { initialLiveState, type LiveState } from '../../live/live-state';
import { messages } from '../../messages/messages';
import { DeskProvider } from '../frame/desk-context';
import { OpenVoteForm } from './open-vote-form';
import { VoteInProgress } from './vote-in-progress';
import { VotesPage } from './votes-page';

const { lead, auk, bittern } = seats;
const shown = vi.hoisted((): { table: AnExercise | null } => ({ table: null }));

// What the console is told, without a server to tell it.
vi.mock('../../live/live-provider', async (original) => ({
  ...(await original<typeof import('../../live/live-provider')>()),
  useLive: (select: (state: LiveState) => unknown) => select(liveState()),
  useConnection: () => ({}),
  useSeatKey: () => ({ exerciseId: 'exr_1', token: '' }),
}));

function liveState(): LiveState {
  if (!shown.table) return initialLiveState;
  const view = shown.table.viewOf('lead');
  const channels = { lead: { cursor: 0, view }, [`seat:${lead}`]: { cursor: 0, view } };
  return { ...initialLiveState, status: 'live', seat: lead, channels, present: [lead] };
}

/** The page of votes as the lead reads it. */
function page(table: AnExercise, part: ReactElement = createElement(VotesPage)): string {
  shown.table = table;
  const children = createElement(DeskProvider, null, part);
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl))
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}

test('a change that is asked for stands under its text, with what the body can say', () => {
  const { table, proposal, amendment } = amending();
  expect(page(table)).toMatch(/Now\. In June\. asked for by Bittern: before the body The body accepts it/u);
  table.with(auk, { type: 'TakeAmendment', proposal, amendment });
  expect(page(table)).toMatch(/asked for by Bittern: taken over by whoever tabled the text/u);
  expect(page(table)).not.toContain('The body accepts it');
});

test('who stands under a text is said', () => {
  const { table, proposal } = withText();
  table.with(bittern, { type: 'SponsorProposal', proposal });
  expect(page(table)).toContain('Co-sponsored by Bittern');
});

test('of an open vote the whole rule is said: silence, who is recused, what is to be checked', () => {
  const { table } = votingUnder(
    { way: { kind: 'silence', minutes: 5 }, toCheck: 'The deadline.' },
    { recused: ['heron'], absent: ['finch'] },
  );
  const words = page(table);
  expect(words).toContain('Silence is consent: who says nothing for 5 minutes agrees.');
  expect(words).toMatch(/Recused: Heron takes no part/u);
  expect(words).toMatch(/Missing: Finch was not here/u);
  expect(words).toContain('To be checked: The deadline.');
  expect(words).toContain('Nobody has broken silence');
  expect(words).toMatch(/Silence until/u);
  expect(words).not.toContain('yes votes of 7 are needed');
});

test('after an adoption it is asked who carries it out, and what nobody said is shown', () => {
  const { table, vote } = readWith(five);
  expect(page(table)).toContain('Adoption is no outcome. Who carries it out?');
  table.with(lead, carryOut(vote));
  expect(page(table)).toMatch(/Who: The Union With what: Two battalions Enforced how: nobody said/u);
});

test('after a veto what the rules offer is offered once each', () => {
  const { table, vote } = readWith(['bittern'], ['auk']);
  expect(page(table)).toMatch(/Press statement Assembly debate, within ten working days Emergency session/u);
  table.with(lead, take(vote, { kind: 'debate', note: 'On Tuesday.' }));
  expect(page(table)).not.toContain('Assembly debate, within ten working days');
  expect(page(table)).toContain('the General Assembly’s debate, within ten working days. On Tuesday.');
});

test('a vote that was put right says from what to what, and why', () => {
  const { table, vote } = readWith(five);
  table.with(lead, amend(vote));
  expect(page(table)).toMatch(/Put right: Auk from “Yes” to “No”\. It was misheard\./u);
});

test('a rule of the scenario about a tool is put to use with one button, and said with the result', () => {
  const rule = aToolRule({ when: 'vetoed', tool: 'T14', access: 'closed', words: 'No mandate.' });
  const { table, vote } = readUnder([rule], ['bittern'], ['auk']);
  expect(page(table)).toContain('Put to use: Assembly: after a veto “Peace operations” closes to teams.');
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' });
  expect(page(table)).not.toContain('Put to use');
  expect(page(table)).toContain('“Peace operations” closed to teams. No mandate.');
});

test('beside a seat that nobody holds stands what was said to it, with who said it and a way to hide it', () => {
  const table = anExercise({ councillors: 5 })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A mission', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(auk, { type: 'ArgueToSeat', proposal, member: 'finch', text: 'It stays open.' });
  const said = `Auk (${table.state.seats[auk]?.name}) to Finch: “It stays open.” Hide`;
  expect(page(table)).toContain(said);
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const inVote = page(table, createElement(VoteInProgress, { vote: table.state.votes[0]! }));
  expect(inVote).toMatch(/2 seats that nobody holds Finch Heron/u);
  expect(inVote).toContain(said);
});

test('whoever opens a vote reads what the drafter called the text, and puts it otherwise', () => {
  const { table, open } = tabled();
  const [body] = table.state.opening?.bodies ?? [];
  const [proposal] = table.state.proposals;
  if (!body || !proposal) throw new Error('Nothing is tabled.');
  const form = page(table, createElement(OpenVoteForm, { body, proposal, onDone: () => undefined }));
  expect(form).toMatch(/Put as Substance Procedure Whether something is procedure is itself a question/u);
  expect(form).toContain('The drafter called it substance.');
  table.with(lead, { ...open, kind: 'procedure' });
  const inVote = page(table, createElement(VoteInProgress, { vote: table.state.votes[0]! }));
  expect(inVote).toContain('Control put it as procedure: no veto counts.');
});

test('of a secret ballot the lead is not promised single votes', () => {
  const { table } = votingUnder({ ballot: 'secret' });
  expect(page(table)).toContain('The result alone is shown: the ballot is secret.');
});
