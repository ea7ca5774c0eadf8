import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft, someOdds } from '../testing/drafts';
import { aSheet, enterCard } from '../testing/evening-paper';
import { given } from '../testing/given';
import { oddsFrom } from './paper-forecasts';

const { lead, control, simcell, ada, ben } = seats;
const goToPaper = { type: 'SetPaperMode', on: true } as const;
const onPaper = (move: number, step: 'decide' | 'anticipate' | 'agree') =>
  anExercise().atStep(move, step).with(lead, goToPaper);
const cardOf = (team: string, sheet = aSheet()) =>
  ({ type: 'EnterCard', team, move: 1, sheet }) as const satisfies CommandOf<'EnterCard'>;
const slips = (medians: CommandOf<'EnterForecast'>['medians'], team = 'north') =>
  ({ type: 'EnterForecast', team, move: 1, medians, slips: 4 }) as const;
const choose = { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' } as const;

describe('EX200 failure 3: the exercise goes to paper', () => {
  test('in its lobby, in play and in a pause, with one command of the lead or a controller', () => {
    given(anExercise()).when(goToPaper, lead).thenHappened({ type: 'PaperModeSet', on: true });
    given(anExercise().running()).when(goToPaper, control).thenHappened({ type: 'PaperModeSet', on: true });
    given(anExercise().running().paused())
      .when(goToPaper, lead)
      .thenHappened({ type: 'PaperModeSet', on: true });
    given(anExercise().running()).when(goToPaper, simcell).thenRefused('NotAllowed');
    given(anExercise().ended()).when(goToPaper, lead).thenRefused('ExerciseEnded');
  });

  test('once, and back again', () => {
    const table = given(onPaper(1, 'decide')).when(goToPaper, control).thenHappened();
    given(table)
      .when({ type: 'SetPaperMode', on: false }, lead)
      .thenHappened({ type: 'PaperModeSet', on: false });
  });

  test('and whoever has a device goes on with it', () => {
    const draft = aDraft();
    const table = onPaper(1, 'decide');
    table.with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
    table.with(ben, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
    expect(table.state.cards[draft.id]?.submitted?.how).toBe('two');
  });
});

describe('EX201 staff type in', () => {
  test('only while the exercise is on paper', () => {
    const table = anExercise().atStep(1, 'anticipate');
    given(table).when(cardOf('north'), lead).thenRefused('NotOnPaper');
    given(table)
      .when(slips({ CM1: 1 }), lead)
      .thenRefused('NotOnPaper');
  });

  test('also during a pause, and their name stands with it', () => {
    given(onPaper(1, 'decide').paused())
      .when(cardOf('north'), control)
      .thenHappenedLike({ type: 'CardSubmitted', how: 'paper', typedBy: 'Control' });
  });
});

describe('EX202 a card from paper', () => {
  test('counts with a tool and a headline; what the sheet leaves out stays empty', () => {
    const table = given(onPaper(1, 'decide')).when(cardOf('north'), lead).thenHappenedLike({
      type: 'CardSubmitted',
      card: 'crd_north_1_1',
      revision: 0,
      signers: [],
    });
    expect(table.state.cards.crd_north_1_1?.submitted?.content).toMatchObject({
      headline: 'Talk first, with a date.',
      tool: 'T22',
      strategy: null,
      mechanism: null,
      target: '',
      assumptions: {},
    });
  });

  test('is not entered without one of the two', () => {
    const table = onPaper(1, 'decide');
    given(table)
      .when(cardOf('north', aSheet({ tool: null })), lead)
      .thenRefused('SheetIncomplete', { line: 'tool' });
    given(table)
      .when(cardOf('north', aSheet({ headline: '' })), lead)
      .thenRefused('SheetIncomplete', { line: 'headline' });
  });

  test('may be typed in after its move, and not before', () => {
    const table = onPaper(1, 'decide');
    given(table).when(enterCard(), lead).thenRefused('UnknownStep');
    given(table.atStep(2, 'update'))
      .when(cardOf('north'), lead)
      .thenHappenedLike({ type: 'CardSubmitted', move: 1 });
    given(table).when(cardOf('east'), lead).thenRefused('UnknownTeam');
  });

  test('can be shown and ruled on as any other', () => {
    const table = onPaper(1, 'decide').with(lead, cardOf('north')).with(lead, { type: 'ShowCards', move: 1 });
    expect(table.viewOf('team:council').cards.crd_north_1_1?.submitted).toMatchObject({
      how: 'paper',
      content: { headline: 'Talk first, with a date.' },
    });
    expect(table.viewOf('team:council').cards.crd_north_1_1?.submitted).not.toHaveProperty('typedBy');
  });
});

describe('EX96 on a sheet from paper', () => {
  test('what a team says of its course stays where a card of an earlier move counts', () => {
    const table = onPaper(1, 'decide').atStep(2, 'decide');
    const second = { ...cardOf('north', aSheet({ course: 'abandon' })), move: 2 };
    const entered = () => table.with(lead, second).last('CardSubmitted').content;
    expect(entered()).not.toHaveProperty('course');
    table.with(lead, cardOf('north'));
    expect(entered().course).toBe('abandon');
  });
});

describe('EX203 what is there already', () => {
  test('a card that came from a device is not typed over', () => {
    const draft = aDraft();
    const table = onPaper(1, 'decide');
    table.with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] });
    given(table).when(cardOf('north'), lead).thenRefused('EnteredByTeam');
  });

  test('a card that was typed in is put right until it is shown or ruled on', () => {
    const table = onPaper(1, 'decide').with(lead, cardOf('north'));
    given(table)
      .when(cardOf('north', aSheet({ headline: 'Talk, and say until when.' })), control)
      .thenHappenedLike({ type: 'CardSubmitted', typedBy: 'Control' });
    table.with(lead, { type: 'ShowCards', move: 1 });
    given(table).when(cardOf('north'), lead).thenRefused('CardIsOut');
    table.with(lead, cardOf('council')).with(lead, {
      type: 'RuleOutcome',
      move: 1,
      subject: { kind: 'card', card: 'crd_council_1_1', team: 'council' },
      outcome: 'in-part',
      mechanism: null,
      reason: 'It was late.',
      sideEffect: '',
      audience: 'team',
    });
    given(table).when(cardOf('council'), lead).thenRefused('CardIsOut');
  });

  test('a team that comes back to its device finds that its card counts', () => {
    const draft = aDraft();
    given(onPaper(1, 'decide').with(lead, cardOf('north')))
      .when({ type: 'SignCard', card: draft.id, revision: 1 }, ada, { draft })
      .thenRefused('CardAlreadyCounts');
  });

  test('a forecast is typed again in the place of the first, until the counter-move is known', () => {
    const table = onPaper(1, 'anticipate').with(lead, slips({ CM1: 5 }));
    table.with(lead, slips({ CM2: 5 })).with(simcell, choose);
    expect(table.state.forecasts).toHaveLength(1);
    expect(table.state.forecasts[0]?.odds).toMatchObject({ CM1: 0, CM2: 100 });
    given(table)
      .when({ type: 'LockForecast', move: 1, odds: someOdds() }, ada)
      .thenRefused('ForecastAlreadyLocked');
    given(table.released('inj_answer_1'))
      .when(slips({ CM1: 5 }), lead)
      .thenRefused('ForecastClosed');
  });

  test('a forecast that a team locked itself stays', () => {
    const table = onPaper(1, 'anticipate').with(ada, { type: 'LockForecast', move: 1, odds: someOdds() });
    given(table)
      .when(slips({ CM1: 5 }), lead)
      .thenRefused('EnteredByTeam');
  });
});

describe('EX204 medians', () => {
  test.each([
    ['fingers of one hand', { CM1: 5, CM2: 5 }, { CM1: 50, CM2: 50 }],
    [
      'thirds, of which the first gets what is left',
      { CM1: 1, CM5: 1, CM9: 1 },
      { CM1: 34, CM5: 33, CM9: 33 },
    ],
    ['halves between two slips', { CM3: 2.5, CM4: 0.5 }, { CM3: 83, CM4: 17 }],
    ['chances already', { CM1: 60, CM2: 30, CM3: 10 }, { CM1: 60, CM2: 30, CM3: 10 }],
    ['one alone', { CM7: 0.5 }, { CM7: 100 }],
  ])('become chances of 100: %s', (_, medians, odds) => {
    const made = oddsFrom(medians);
    expect(made).toMatchObject(odds);
    expect(Object.values(made ?? {}).reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  test('that are all nothing are no forecast', () => {
    given(onPaper(1, 'anticipate'))
      .when(slips({ CM1: 0 }), lead)
      .thenRefused('ForecastEmpty');
    expect(oddsFrom({})).toBeNull();
  });

  test('stay in the record with the number of slips', () => {
    given(onPaper(1, 'anticipate'))
      .when(slips({ CM1: 1, CM2: 4 }), lead)
      .thenHappened({
        type: 'ForecastLocked',
        team: 'north',
        move: 1,
        paper: { slips: 4, typedBy: 'Lead' },
        secret: { odds: { ...someOdds({ CM1: 20, CM2: 80 }) }, medians: { CM1: 1, CM2: 4 } },
      });
  });

  test('may be typed in until the reveal of their move, for a team that is there', () => {
    const table = onPaper(1, 'agree').with(lead, slips({ CM1: 5 }));
    given(table)
      .when(slips({ CM1: 5 }, 'east'), lead)
      .thenRefused('UnknownTeam');
    given(table.atStep(2, 'anticipate'))
      .when(slips({ CM1: 5 }), lead)
      .thenRefused('StepDoesNotAllow');
  });

  test('are shown to nobody before the reveal, not even to those who did not type them', () => {
    const table = onPaper(1, 'anticipate').with(lead, slips({ CM1: 5 }));
    for (const channel of ['lead', 'control', 'evaluators'] as const) {
      expect(table.viewOf(channel).forecasts).toEqual([
        { team: 'north', move: 1, odds: null, lockedAt: table.now, paper: { slips: 4, typedBy: 'Lead' } },
      ]);
    }
    expect(table.viewOf('simcell').forecasts).toEqual([]);
    expect(table.viewOf('team:council').forecasts).toEqual([]);
    expect(table.viewOf('team:north').forecasts[0]?.odds?.CM1).toBe(100);
  });
});
