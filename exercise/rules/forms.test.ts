import { describe, expect, test } from 'vitest';
import { answerKind, isAnswer, researchUse, shownOf } from '../forms/answers';
import { formIds } from '../forms/form';
import { itemsOf } from '../forms/forms';
import { median } from '../median';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, simcell, ada } = seats;
const show = (form: (typeof formIds)[number], move?: number) =>
  ({ type: 'ShowAnswers', form, ...(move === undefined ? {} : { move }) }) as const;
const times = (count: number, value: string) => Array.from({ length: count }, () => value);

describe('EX310 how many answers there are is told nobody', () => {
  const refusalOf = (answers: Record<string, string[]>, table = anExercise().ended()) =>
    table.ask(lead, show('entry'), { answers });

  test('none, one and four are refused in the same words', () => {
    const none = refusalOf({});
    expect(none).toMatchObject({ ok: false, rejection: { code: 'TooFewAnswers' } });
    for (const count of [1, 2, 3, 4]) expect(refusalOf({ consent: times(count, 'no') })).toEqual(none);
  });

  test('with all but one known, the one who answers after a showing stays unseen until four others have', () => {
    const table = anExercise().ended();
    table.with(lead, show('entry'), { answers: { consent: times(5, 'yes') } });
    const before = JSON.stringify(table.state);
    for (const more of [0, 1, 4]) {
      const answers = { consent: [...times(5, 'yes'), ...times(more, 'no')] };
      expect(refusalOf(answers, table)).toEqual(refusalOf({}));
      table.send(lead, show('entry'), { answers });
    }
    expect(JSON.stringify(table.state)).toBe(before);
    table.with(lead, show('entry'), { answers: { consent: [...times(5, 'yes'), ...times(5, 'no')] } });
    expect(researchUse(shownOf(table.state.answers, 'entry', null))).toEqual({ agreed: 5, answers: 10 });
  });

  test('lead and control ask, nobody else', () => {
    const answers = { pace: times(5, 'clear') };
    given(anExercise().ended())
      .when(show('pulse', 1), control, { answers })
      .thenHappenedLike({ type: 'AnswersShown', move: 1 });
    given(anExercise().ended()).when(show('pulse', 1), simcell, { answers }).thenRefused('NotAllowed');
    given(anExercise().ended()).when(show('pulse', 1), ada, { answers }).thenRefused('NotAllowed');
  });
});

describe('EX311 each item of a form stands by itself', () => {
  test('what has five answers is shown, what has four is not', () => {
    const answers = {
      realistic: ['5', '1', '2', '2', '4', '5'],
      facilitation: times(4, '3'),
      change: ['e', 'd', 'c', 'b', 'a'],
    };
    const table = anExercise().ended().with(lead, show('exit'), { answers });
    const shown = shownOf(table.state.answers, 'exit', null)?.items ?? [];
    expect(shown.map(({ item }) => item)).toEqual(['realistic', 'change']);
    expect(shown[0]).toMatchObject({ answers: 6, median: 3, texts: [] });
    expect(shown[0]?.counts.map(({ count }) => count)).toEqual([1, 2, 0, 1, 2]);
    expect(shown[1]).toMatchObject({ answers: 5, counts: [], median: null, texts: answers.change });
  });

  test('an item that is shown later leaves the others as they were shown', () => {
    const table = anExercise()
      .ended()
      .with(lead, show('exit'), { answers: { realistic: times(5, '4'), facilitation: times(4, '3') } })
      .with(lead, show('exit'), { answers: { realistic: times(6, '4'), facilitation: times(5, '3') } });
    const shown = shownOf(table.state.answers, 'exit', null)?.items ?? [];
    expect(shown.map(({ item, answers }) => [item, answers])).toEqual([
      ['realistic', 5],
      ['facilitation', 5],
    ]);
  });

  test('pulses of two moves are two collections', () => {
    expect(answerKind('pulse', 1, 'pace')).not.toBe(answerKind('pulse', 2, 'pace'));
    const table = anExercise()
      .ended()
      .with(lead, show('pulse', 1), { answers: { pace: times(5, 'lost') } })
      .with(lead, show('pulse', 2), { answers: { pace: times(5, 'clear') } });
    expect(table.state.answers.map(({ move }) => move)).toEqual([1, 2]);
  });

  test('what is no answer does not count', () => {
    const answers = { realistic: [...times(4, '3'), '6'] };
    given(anExercise().ended())
      .when(show('exit'), lead, { answers })
      .thenRefused('TooFewAnswers', { from: 5 });
  });
});

test('EX312 after the close only the form of four weeks later is shown', () => {
  const answers = { used: times(5, 'yes'), consent: times(5, 'yes') };
  given(anExercise().closed()).when(show('entry'), lead, { answers }).thenRefused('ExerciseClosed');
  given(anExercise().closed())
    .when(show('followUp'), lead, { answers })
    .thenHappenedLike({ type: 'AnswersShown', form: 'followUp' });
  given(anExercise().running())
    .when(show('entry'), lead, { answers })
    .thenHappenedLike({ type: 'AnswersShown', form: 'entry' });
  given(anExercise()).when(show('entry'), lead, { answers }).thenRefused('NotStarted');
});

test('EX313 shown answers are told to staff and the debrief', () => {
  const answers = { pace: times(5, 'rushed') };
  const table = anExercise().running().with(lead, show('pulse', 1), { answers });
  for (const channel of ['lead', 'evaluators', 'debrief'] as const)
    expect(table.viewOf(channel).answers, channel).toHaveLength(1);
  for (const channel of ['team:north', 'screen', 'observers', `seat:${ada}`] as const)
    expect(table.viewOf(channel).answers, channel).toEqual([]);
});

describe('EX314 how a move felt is shown to the room', () => {
  const pace = (clear: number, lost: number) => ({
    answers: { pace: [...times(clear, 'clear'), ...times(lost, 'lost')] },
  });
  const pulse = { type: 'ShowPulse', move: 1 } as const;
  const inRoom = (table: ReturnType<typeof anExercise>) =>
    table.viewOf('screen').answers.map(({ items }) => items[0]?.counts.map(({ count }) => count));

  test('from five on, by lead and control, and to everybody', () => {
    const table = anExercise().running();
    given(table).when(pulse, lead, pace(4, 0)).thenRefused('TooFewAnswers', { from: 5 });
    given(table).when(pulse, simcell, pace(5, 0)).thenRefused('NotAllowed');
    table.with(control, pulse, pace(3, 2));
    for (const channel of ['screen', 'team:north', 'observers', 'lead', 'debrief'] as const)
      expect(table.viewOf(channel).answers, channel).toMatchObject([{ form: 'pulse', move: 1 }]);
    expect(table.viewOf(`seat:${ada}`).answers).toEqual([]);
  });

  test('what staff looked at is shown as they saw it: whoever answered since stays uncounted', () => {
    const table = anExercise().running().with(lead, show('pulse', 1), pace(5, 0));
    expect(inRoom(table)).toEqual([]);
    table.with(lead, pulse, pace(5, 1));
    expect(inRoom(table)).toEqual([[5, 0, 0]]);
    for (const lost of [0, 1, 4])
      given(table).when(pulse, lead, pace(5, lost)).thenRefused('TooFewAnswers', { from: 5 });
    table.with(lead, show('pulse', 1), pace(5, 5));
    expect(inRoom(table)).toEqual([[5, 0, 5]]);
  });
});

test('every right answer of the learning check is one of its options, and no form asks twice', () => {
  const { opening } = anExercise().state;
  for (const form of formIds) {
    const items = itemsOf(form, opening);
    expect(new Set(items.map(({ id }) => id)).size, form).toBe(items.length);
    for (const item of items)
      if (item.kind === 'choice' && item.right) expect(isAnswer(item, item.right), item.id).toBe(true);
  }
  expect(itemsOf('entry', opening)).toHaveLength(4);
  expect(itemsOf('checkBefore', opening)).toHaveLength(6);
});

test('a median of an even number lies half-way between the two in the middle', () => {
  expect([median([3]), median([1, 4]), median([5, 1, 2]), median([])]).toEqual([3, 2.5, 2, null]);
});

describe('EX315 what was answered on paper four weeks later', () => {
  const closed = () => anExercise().ended().with(lead, { type: 'CloseExercise', confirmShortDebrief: true });

  test('is shown from five sheets on, after the close, and leaves what devices gave as it was', () => {
    const table = closed();
    const four = { answers: { used: times(4, 'yes') } };
    given(table).when(show('followUpOnPaper'), lead, four).thenRefused('TooFewAnswers', { from: 5 });
    table.with(lead, show('followUp'), { answers: { used: times(5, 'no') } });
    const before = shownOf(table.state.answers, 'followUp', null);
    table.with(lead, show('followUpOnPaper'), { answers: { used: times(5, 'yes') } });
    expect(shownOf(table.state.answers, 'followUpOnPaper', null)?.items[0]).toMatchObject({ answers: 5 });
    expect(shownOf(table.state.answers, 'followUp', null)).toEqual(before);
  });

  test('asks what the form on devices asks', () => {
    expect(itemsOf('followUpOnPaper', null)).toEqual(itemsOf('followUp', null));
  });
});
