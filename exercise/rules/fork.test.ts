import { describe, expect, test } from 'vitest';
import { exerciseTime } from '../exercise-clock';
import { whyNotFork } from '../fork/why-not-fork';
import { aCaseStudy } from '../testing/a-case-study';
import { AnExercise, anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';
import { Table } from '../testing/table';
import { isWhatIf, whatIfWords } from '../what-if';

const { lead, control, ada, auk } = seats;
const parent = { exercise: 'exr_parent', title: 'Velmara' };
const begin = { type: 'BeginWhatIf', joinCode: 'NEW234' } as const;

/** An exercise whose record begins as that of a what-if does. */
function forkedBefore(table = anExercise()) {
  const fork = new Table();
  const moment = { at: table.now, exerciseTime: exerciseTime(table.state.clock, table.now) };
  fork.now = table.now + 86_400_000;
  fork.with('system', { type: 'ForkExercise', parent, moment });
  for (const { at, event, by } of table.happenings) {
    fork.now = at;
    fork.record(event);
    const last = fork.happenings.at(-1);
    if (last && by !== undefined) last.by = by;
  }
  fork.now = table.now + 86_400_000;
  return { fork, moment };
}

/** A what-if of a what-if: what that began with is not copied. */
function forkedAgain(before: Table): Table {
  const fork = new Table();
  fork.now = before.now + 86_400_000;
  const moment = { at: before.now, exerciseTime: exerciseTime(before.state.clock, before.now) };
  fork.with('system', { type: 'ForkExercise', parent, moment });
  for (const { at, event } of before.happenings.slice(1)) {
    fork.now = at;
    fork.record(event);
  }
  fork.now = before.now + 86_400_000;
  return fork;
}

describe('EX340 a what-if is made by the lead, after ENDEX', () => {
  test.each([
    ['the lead, when play is over', anExercise().ended(), lead, null],
    ['the lead, when all is closed', anExercise().closed(), lead, null],
    ['the lead in the lobby', anExercise(), lead, 'NotEnded'],
    ['the lead during play', anExercise().running(), lead, 'NotEnded'],
    ['a controller', anExercise().ended(), control, 'NotAllowed'],
    ['a player', anExercise().ended(), ada, 'NotAllowed'],
    ['a seat that is not there', anExercise().ended(), 'constructor', 'NotAllowed'],
  ])('%s', (_, table, seat, code) => {
    expect(whyNotFork(table.state, seat)?.code ?? null).toBe(code);
  });
});

test('EX341 the first event names parent and moment, and every screen can say so', () => {
  const { fork, moment } = forkedBefore(
    anExercise()
      .running()
      .pass(42 * 60_000),
  );
  expect(fork.happenings[0]?.event).toMatchObject({ type: 'ExerciseForked', parent, moment });
  expect(isWhatIf(fork.viewOf('team:north'))).toBe(true);
  expect(whatIfWords(fork.viewOf('screen'))).toEqual({
    key: 'whatIf.of',
    values: { title: 'Velmara', minute: 42 },
  });
  expect(whatIfWords(anExercise().state)).toBeNull();
});

test('EX332 a what-if of a case study keeps who acknowledged it and when, for staff alone, and so does its own what-if', () => {
  const table = new AnExercise(aCaseStudy()).running();
  const acknowledged = table.state.caseAcknowledged;
  expect(acknowledged).toMatchObject({ by: expect.stringMatching(/\S/u), at: expect.any(Number) });
  let { fork } = forkedBefore(table);
  for (let generation = 1; generation <= 2; generation += 1) {
    fork.with('system', begin);
    expect(fork.state.caseAcknowledged).toEqual(acknowledged);
    fork.with('system', { type: 'TakeSeat', seat: 'seat_new', name: 'Ruth', role: 'lead', team: null });
    expect(fork.viewOf('lead').caseAcknowledged).toEqual(acknowledged);
    for (const channel of ['screen', 'team:north', 'observers'] as const)
      expect(fork.viewOf(channel)).not.toHaveProperty('caseAcknowledged');
    fork = forkedAgain(fork);
  }
});

describe('EX343 where the copy ends, nothing goes on by itself', () => {
  test('what was going out is taken back, armed lines wait, links and clocks of teams end', () => {
    const table = anExercise()
      .atStep(1, 'update')
      .with(lead, { type: 'ReleaseInject', inject: 'inj_cable' })
      .with(lead, { type: 'ArmInject', inject: 'inj_news', minute: 30 })
      .with(lead, { type: 'SetTeamTimer', team: 'north', minutes: 3 })
      .with(lead, { type: 'InviteStaff', role: 'control', uses: 'many', tokenHash: 'hash' })
      .with(lead, { type: 'SendBroadcast', text: 'Tea at four.' })
      .with(ada, { type: 'DeclareEmergency' });
    const { fork } = forkedBefore(table);
    fork.with('system', begin);
    const { state } = fork;
    expect(state.releases.map(({ status }) => status)).toEqual(['taken-back']);
    expect(state.msel.lines.inj_news?.arm).toBeNull();
    expect(state.timers).toEqual([]);
    expect(state.invites.map(({ revokedAt }) => revokedAt)).toEqual([fork.now]);
    expect(state.broadcasts.map(({ endedAt }) => endedAt)).toEqual([fork.now]);
    expect(state.safety.emergencySince).toBeNull();
  });

  test('EX314 the answers that were shown stay with the parent: five new ones are shown by themselves', () => {
    const five = { answers: { pace: ['clear', 'clear', 'clear', 'lost', 'rushed'] } };
    const pulse = { type: 'ShowPulse', move: 1 } as const;
    const { fork } = forkedBefore(anExercise().running().with(lead, pulse, five));
    fork.with('system', begin);
    for (const channel of ['lead', 'screen'] as const) expect(fork.viewOf(channel).answers).toEqual([]);
    fork.with('system', { type: 'TakeSeat', seat: 'seat_new', name: 'Ruth', role: 'lead', team: null });
    fork.with('seat_new', pulse, five);
    expect(fork.viewOf('screen').answers).toMatchObject([{ items: [{ answers: 5 }] }]);
  });

  test('the clocks stand at the moment, for as long as it takes, and go on from there', () => {
    const { fork } = forkedBefore(anExercise().running().pass(600_000));
    fork.with('system', begin).pass(7 * 86_400_000);
    expect(exerciseTime(fork.state.clock, fork.now)).toBe(600_000);
    fork.with('system', { type: 'TakeSeat', seat: 'seat_new', name: 'Ruth', role: 'lead', team: null });
    fork.with('seat_new', { type: 'ResumeExercise' }).pass(1000);
    expect(exerciseTime(fork.state.clock, fork.now)).toBe(601_000);
  });

  test('what stood still goes on standing from when it did', () => {
    const table = anExercise().running().pass(600_000).paused().pass(50_000);
    const { fork } = forkedBefore(table);
    fork.with('system', begin);
    expect(exerciseTime(fork.state.clock, fork.now)).toBe(600_000);
    expect(fork.state.clock.pausedBy).toBeNull();
  });

  test('in a lobby no clock runs yet, and none stands', () => {
    const { fork } = forkedBefore();
    fork.with('system', begin);
    expect(fork.state.clock.pausedAt).toBeNull();
  });

  test('asked again, nothing changes; in an exercise that is no what-if neither', () => {
    const { fork } = forkedBefore(anExercise().running());
    fork.with('system', begin);
    given(fork).when(begin, 'system').thenHappened();
    given(anExercise()).when(begin, 'system').thenHappened();
  });
});

describe('EX344 nobody of the parent is here', () => {
  test('every seat is free, its name stays in what was, and a bot keeps its place', () => {
    const table = anExercise().running();
    table.with(lead, { type: 'RemoveSeat', seat: auk });
    table.with(lead, { type: 'StandInWithBots', team: 'council', bots: 1 });
    const { fork } = forkedBefore(table);
    fork.with('system', begin);
    const here = Object.values(fork.state.seats).filter(({ removed }) => !removed);
    expect(here.map(({ bot }) => bot)).toEqual([true]);
    expect(fork.state.seats[ada]).toMatchObject({ name: 'Ada', removed: true });
  });

  test('a name that somebody had is free, and so is the member of a body', () => {
    const { fork } = forkedBefore(anExercise().running());
    fork.with('system', begin);
    fork.with('system', { type: 'TakeSeat', seat: 'seat_x', name: 'Ada', role: 'player', team: 'council' });
    expect(fork.state.seats.seat_x?.member).toEqual(anExercise().state.seats[auk]?.member);
  });

  test('a signature under a draft that was not copied does not count for another draft', () => {
    const draft = aDraft({ id: 'crd_north_1_1', team: 'north', move: 1 });
    const table = anExercise()
      .atStep(1, 'decide')
      .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
    const { fork } = forkedBefore(table);
    fork.with('system', begin);
    expect(fork.state.cards[draft.id]?.signatures).toEqual([]);
    expect(fork.viewOf('team:north').cards[draft.id]?.signatures).toEqual([]);
    expect(table.state.cards[draft.id]?.signatures).toHaveLength(1);
  });
});

test('EX345 in a what-if nobody comes late', () => {
  const { fork } = forkedBefore(anExercise().atStep(2, 'update'));
  fork.with('system', begin);
  const taken = { type: 'TakeSeat', name: 'Noor', role: 'player', team: 'north' } as const;
  fork.with('system', { ...taken, seat: 'seat_a' });
  expect(fork.state.seats.seat_a).toMatchObject({ team: 'north', isWaiting: false });
  const table = anExercise()
    .atStep(2, 'update')
    .with('system', { ...taken, seat: 'seat_a' });
  expect(table.state.seats.seat_a?.isWaiting).toBe(true);
});

test('EX347 a what-if of a what-if names its parent, and begins anew', () => {
  const { fork: first } = forkedBefore(anExercise().running());
  first.with('system', begin);
  const [, ...copied] = first.happenings;
  const second = new Table();
  second.now = first.now + 1000;
  const of = { exercise: 'exr_first', title: 'The first' };
  second.with('system', { type: 'ForkExercise', parent: of, moment: { at: first.now, exerciseTime: 0 } });
  second.now = first.now;
  second.record(...copied.map(({ event }) => event)).pass(1000);
  second.with('system', { ...begin, joinCode: 'TWO234' });
  expect(second.state.fork).toMatchObject({ parent: of, begunAt: second.now });
  expect(second.state.joinCode).toBe('TWO234');
});

test('EX346 the code of a what-if is its own, and the parent’s is gone from it', () => {
  const { fork } = forkedBefore(anExercise().running());
  fork.with('system', begin);
  expect(fork.viewOf('lead').joinCode).toBe('NEW234');
  expect(fork.viewOf('team:north').joinCode).toBe('NEW234');
});

test('EX355 EX356 a what-if takes nothing over, and answers nothing that its parent took over', () => {
  const items = [{ id: 'act_older', kind: 'action' as const, text: 'Say who speaks.', owner: '', due: null }];
  const carry = { type: 'CarryItems', group: 'Desk', title: 'Small', date: '2026-09-01', items } as const;
  const answer = { type: 'AnswerCarriedItem', item: 'act_older', isDone: true, note: '' } as const;
  const { fork } = forkedBefore(anExercise().with('system', carry));
  given(fork).when(answer, lead).thenRefused('UnknownItem');
  const bare = forkedBefore(anExercise()).fork;
  given(bare).when(carry, 'system').thenHappened();
});
