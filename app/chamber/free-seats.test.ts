import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { aStory, sevenMembers } from '../../exercise/testing/a-story';
import { type AnExercise, anExercise, seats } from '../../exercise/testing/an-exercise';
import { initialLiveState, type LiveState } from '../live/live-state';
import { messages } from '../messages/messages';
import { chamberState } from './chamber-state';
import { FreeSeats } from './free-seats';

const { lead, auk } = seats;
const shown = vi.hoisted((): { table: AnExercise | null } => ({ table: null }));

// What a member of the body is told, without a server to tell it.
vi.mock('../live/live-provider', async (original) => ({
  ...(await original<typeof import('../live/live-provider')>()),
  useLive: (select: (state: LiveState) => unknown) => select(liveState()),
  useConnection: () => ({}),
  useSeatKey: () => ({ exerciseId: 'exr_1', token: '' }),
}));

const channelsOf = (table: AnExercise) =>
  [table.viewOf('team:council'), table.viewOf(`seat:${auk}`), table.viewOf('body:assembly')] as const;

function liveState(): LiveState {
  if (!shown.table) return initialLiveState;
  const [room, own, body] = channelsOf(shown.table);
  const channels = {
    'team:council': { cursor: 0, view: room },
    [`seat:${auk}`]: { cursor: 0, view: own },
    'body:assembly': { cursor: 0, view: body },
  };
  return { ...initialLiveState, status: 'live', seat: auk, channels, present: [auk] };
}

/** The seats that nobody holds as Auk reads them. */
function section(table: AnExercise): string {
  shown.table = table;
  const chamber = chamberState(...channelsOf(table), auk);
  if (!chamber) throw new Error('Auk sits in the body');
  const children = createElement(FreeSeats, { chamber });
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl))
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Nobody holds Finch and Heron; of Finch the scenario says what it wants. */
function meeting() {
  const [body] = aStory().opening.bodies;
  if (!body) throw new Error('The small story has a body');
  const members = sevenMembers.map((member) =>
    member.id === 'finch' ? { ...member, interests: 'Wants its port open.' } : member,
  );
  const story = aStory({ opening: { bodies: [{ ...body, members }] } });
  return anExercise({ story, councillors: 5 }).atStep(1, 'agree');
}

const table = (exercise: AnExercise) => {
  exercise.with(auk, { type: 'TableProposal', title: 'A mission', text: 'B', kind: 'substance' });
  return exercise.last('ProposalTabled').proposal;
};

test('the body reads what a seat wants that nobody holds', () => {
  const words = section(meeting());
  expect(words).toContain('Finch : Wants its port open.');
  expect(words).toContain('Heron');
  expect(words).not.toContain('Bittern');
  expect(words).toContain('Once a text is tabled you can argue to them for it.');
});

test('what was said to a seat is read with who said it, until the text is decided', () => {
  const exercise = meeting();
  const proposal = table(exercise);
  expect(section(exercise)).toContain('Say it to the seat');
  exercise.with(auk, { type: 'ArgueToSeat', proposal, member: 'finch', text: 'It stays open.' });
  const person = exercise.state.seats[auk]?.name;
  expect(section(exercise)).toContain(`On “A mission”: Auk (${person}) to Finch: “It stays open.”`);
  exercise.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  exercise.with(lead, { type: 'ReadVote', vote: exercise.last('VoteOpened').vote });
  expect(section(exercise)).not.toContain('It stays open.');
  expect(section(exercise)).toContain('Wants its port open.');
});

test('where all seats are held nothing is said of it', () => {
  const exercise = anExercise().atStep(1, 'agree');
  table(exercise);
  expect(section(exercise)).toBe('');
});
