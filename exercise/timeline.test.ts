import { expect, test } from 'vitest';
import { allChannels, type Channel } from './channel';
import { disclose } from './disclose';
import type { EventType, Happened } from './event';
import { evolve } from './evolve';
import messages from './messages/en.json';
import { initialState } from './state';
import { aRule, someMembers } from './testing/a-council';
import { counted } from './testing/a-vote';
import { createRender } from './testing/render';
import { wholeEvening } from './testing/whole-evening';
import { describe, timelineOf } from './timeline';
import { notCounted } from './voting/rule';

const table = wholeEvening();
const render = createRender();

/** Types that the timeline leaves out, for the reasons given in `timeline.ts`. */
const untold: EventType[] = [
  'PrivateForecastsClosed',
  'TeamBriefed',
  'MemberInstructed',
  'SeatTakenOver',
  'RedSeatLeft',
  'RulesAcknowledged',
  'SteppedOut',
  'SteppedIn',
  'InjectAcknowledged',
  'CardSigned',
  'SupportSet',
  'TeamTimerStopped',
  'ExerciseForked',
  'FactUnpinned',
  'BroadcastEnded',
  'BurdenShared',
  'StaffNoteSent',
  'TalkRead',
  'TalkSaid',
  'VoteCast',
  'EvaluatorNoteTaken',
  'EvaluatorNoteRevised',
  'TaskRated',
  'FindingWritten',
  'FindingWithdrawn',
  'ActionWritten',
  'ActionWithdrawn',
  'TextReviewed',
  'ItemsCarried',
  'CarriedItemAnswered',
  'ChallengeAnswered',
  'ObserverNoteSent',
  'KnowledgeTold',
  'HistoryTold',
  'AttachmentAdded',
  'AttachmentRemoved',
  'VocabularySet',
];

function told(channel: Channel): Happened[] {
  return table.happenings.flatMap(({ at, event }) => {
    const shown = disclose(event, channel);
    return shown ? [{ at, event: shown }] : [];
  });
}

const lines = (happenings: Happened[], context: Parameters<typeof describe>[1]) =>
  timelineOf(happenings, context).map((entry) => render(entry.sentence));

test('EX90 every type of event is told, or is left out on purpose', () => {
  const types = new Set(table.happenings.map(({ event }) => event.type));
  const toldTypes = new Set(timelineOf(table.happenings, table.state).map((entry) => entry.type));
  expect([...types].filter((type) => !toldTypes.has(type)).sort()).toEqual([...untold].sort());
});

test.each(allChannels(table.state))('EX90 the timeline of %s is told in whole sentences', (channel) => {
  const happenings = told(channel);
  const view = happenings.reduce(evolve, initialState);
  for (const line of lines(happenings, view)) {
    expect(line).not.toMatch(/undefined|null|[{}]|\s\s|\s[.,:]|seat_|rel_|crd_|vot_/u);
  }
});

test('EX90 a sentence asks for nothing that a channel lacks: an empty context is enough', () => {
  for (const happened of table.happenings) {
    const sentence = describe(happened, { opening: null, seats: {} });
    if (sentence) expect(render(sentence)).not.toMatch(/undefined|null|[{}]/u);
  }
});

test('EX90 every sentence of the timeline is used', () => {
  const used = new Set(timelineOf(table.happenings, table.state).map((entry) => entry.sentence.key));
  used.add('timeline.TypedFromPaper');
  used.add('timeline.InjectArrived');
  used.add('timeline.InjectHeardOf');
  expect(Object.keys(messages.timeline).filter((key) => !used.has(`timeline.${key}`))).toEqual([]);
});

test('EX91 staff read the number and the recipients of an inject, a team only what arrived', () => {
  const toStaff = lines(told('lead'), told('lead').reduce(evolve, initialState));
  expect(toStaff).toContain('Inject 2, “A cable for North”, went out to North.');
  expect(toStaff).toContain('Inject 1, “A road is closed”, went out to North, Council, the room screen.');
  const toTeam = lines(told('team:north'), told('team:north').reduce(evolve, initialState));
  expect(toTeam).toContain('“A cable for North” arrived, from State radio.');
  expect(toTeam.join(' ')).not.toMatch(/Inject \d|taken back|A word/u);
});

test('EX91 nobody reads who paused, who stepped out, or how one member voted', () => {
  const everything = lines(table.happenings, table.state).join(' ');
  expect(everything).toContain('Everything was paused. Play went on.');
  expect(everything).not.toMatch(/stepped out|Crane (paused|voted)|Bittern (paused|voted)/u);
});

test('EX90 a card is told with its tool, its strategy and its mechanism by name', () => {
  const toDebrief = lines(told('debrief'), told('debrief').reduce(evolve, initialState));
  expect(toDebrief).toContain(
    'North put a card on the table: targeted sanctions to dissuade potential perpetrators, by raising the expected costs of committing atrocities. Signed by Ada, Ben.',
  );
  expect(toDebrief).toContain(
    'Council put a card on the table: targeted sanctions to dissuade potential perpetrators. No mechanism was named. The facilitator closed signing; signed by Dunlin.',
  );
});

test('EX90 a result is told with the explanation of its rule, so that under silence nobody says yes or no', () => {
  const rule = aRule({ threshold: notCounted, way: { kind: 'silence', minutes: 5 } });
  const result = counted('', { rule, members: someMembers(6) });
  const event = {
    type: 'VoteRead' as const,
    vote: 'vot',
    body: 'assembly',
    binding: true,
    result,
    ballots: [],
  };
  const sentence = describe({ at: 0, event }, { opening: null, seats: {} });
  expect(sentence && render(sentence)).toBe(
    'assembly: the text was adopted. 6 members kept silence, nobody broke it. Silence is consent.',
  );
});
