import { expect, test } from 'vitest';
import { allChannels, channelsOf } from '../channel';
import { disclose } from '../disclose';
import { smallestTeam } from '../smallest-team';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, simcell, ada } = seats;
const late = 'seat_late';
const join = (team: string | null = null) =>
  ({ type: 'TakeSeat', seat: late, name: 'Lena', role: 'player', team }) as const;
const inMoveOne = (councillors = 7) => anExercise({ councillors }).atStep(1, 'update');
/** The practice round is open. */
function inPractice() {
  const story = aStory();
  const [first] = story.opening.moves;
  if (!first) throw new Error('The story has a move');
  const moves = [{ ...first, number: 0 }, ...story.opening.moves];
  return anExercise({ story: { ...story, opening: { ...story.opening, moves } } }).atStep(0, 'update');
}
const waiting = (councillors = 7) => inMoveOne(councillors).with('system', join());
const admit = (team: string | null) => ({ type: 'AdmitSeat', seat: late, team }) as const;

test('EX120 failure 1: whoever joins as a player after move 1 has begun waits without a team', () => {
  given(inMoveOne()).when(join('north'), 'system').thenHappened({
    type: 'SeatTaken',
    seat: late,
    name: 'Lena',
    role: 'player',
    team: null,
    member: null,
    waiting: true,
  });
});

test('EX120 before move 1, and in the practice round, people join as ever', () => {
  for (const table of [anExercise(), anExercise().running(), inPractice()]) {
    given(table).when(join('north'), 'system').thenHappenedLike({ type: 'SeatTaken', team: 'north' });
    expect(table.state.seats[late]?.isWaiting).toBe(false);
  }
});

test('EX120 who comes to watch comes in at once', () => {
  const table = given(inMoveOne())
    .when({ ...join(), role: 'observer' }, 'system')
    .thenHappenedLike({ type: 'SeatTaken', role: 'observer' });
  expect(table.state.seats[late]?.isWaiting).toBe(false);
});

test('EX120 that somebody waits is told to staff and to that person', () => {
  const table = waiting();
  const told = allChannels(table.state).filter((channel) => disclose(table.last('SeatTaken'), channel));
  expect(told).toEqual(['lead', 'control', 'simcell', 'evaluators', 'technicians', `seat:${late}`]);
});

test('EX121 failure 1: the facilitator admits a latecomer to a team, with the member and its instruction', () => {
  const table = given(waiting(6))
    .when(admit('council'), lead)
    .thenHappened(
      {
        type: 'SeatAdmitted',
        seat: late,
        name: 'Lena',
        role: 'player',
        team: 'council',
        member: { body: 'assembly', id: 'heron' },
      },
      {
        type: 'MemberInstructed',
        seat: late,
        body: 'assembly',
        member: 'heron',
        text: 'You may sponsor a text.',
      },
    );
  expect(channelsOf(table.state, late)).toEqual([`seat:${late}`, 'team:council', 'body:assembly']);
});

test('EX121 failure 1: or as an observer, who follows what observers follow', () => {
  const table = given(waiting())
    .when(admit(null), control)
    .thenHappenedLike({ type: 'SeatAdmitted', role: 'observer', team: null, member: null });
  expect(channelsOf(table.state, late)).toEqual(['observers', `seat:${late}`]);
});

test('EX121 a place is given once, where there is one, and by lead or control', () => {
  given(waiting()).when(admit('council'), lead).thenRefused('TeamFull');
  given(waiting()).when(admit('east'), lead).thenRefused('UnknownTeam');
  given(waiting()).when(admit('north'), simcell).thenRefused('NotAllowed');
  given(waiting().with(lead, admit('north')))
    .when(admit('council'), control)
    .thenRefused('AlreadyAdmitted', { name: 'Lena' });
  given(waiting())
    .when({ ...admit('north'), seat: 'seat_none' }, lead)
    .thenRefused('UnknownSeat');
  given(waiting().with(lead, { type: 'RemoveSeat', seat: late }))
    .when(admit('north'), lead)
    .thenRefused('UnknownSeat');
});

test('EX121 after ENDEX a latecomer is admitted to watch, not to play', () => {
  given(waiting().ended()).when(admit('north'), lead).thenRefused('ExerciseEnded');
  given(waiting().ended()).when(admit(null), lead).thenHappenedLike({ type: 'SeatAdmitted', team: null });
});

test('EX122 who waits may stop everything and nothing else, and hears only their own channel', () => {
  const table = waiting();
  expect(channelsOf(table.state, late)).toEqual([`seat:${late}`]);
  expect(channelsOf(waiting().ended().state, late)).toEqual([`seat:${late}`]);
  given(table).when({ type: 'SendMessage', to: 'control', text: 'Hello?' }, late).thenRefused('WaitForPlace');
  given(table).when({ type: 'StepOut' }, late).thenRefused('WaitForPlace');
  given(table)
    .when({ type: 'MoveSeat', seat: late, team: 'north' }, lead)
    .thenRefused('NotAdmitted', { name: 'Lena' });
  given(table).when({ type: 'PauseExercise' }, late).thenHappenedLike({ type: 'ExercisePaused' });
});

test('EX123 failure 1: the smallest team with a free place is proposed', () => {
  expect(smallestTeam(inMoveOne().state)).toBe('north');
  expect(smallestTeam(inMoveOne(2).state)).toBe('council');
  expect(smallestTeam(anExercise({ councillors: 3 }).state)).toBe('north');
  expect(smallestTeam(waiting().with(lead, admit('north')).state)).toBeNull();
});

test('EX6 failure 2: a latecomer who waits can go on with another device, and still waits', () => {
  const table = given(waiting())
    .when({ type: 'TakeOverSeat', seat: late }, 'system')
    .thenHappened({ type: 'SeatTakenOver', seat: late });
  expect(table.state.seats[late]?.isWaiting).toBe(true);
  given(table)
    .when({ type: 'TakeOverSeat', seat: ada }, 'system')
    .thenHappenedLike({ type: 'SeatTakenOver' });
});
