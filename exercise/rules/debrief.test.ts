import { expect, test } from 'vitest';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, ada } = seats;
const minute = 60_000;

test('EX70 ENDEX ends play and opens the debrief at its first step', () => {
  const table = given(anExercise().running())
    .when({ type: 'EndExercise' }, lead)
    .thenHappenedLike(
      { type: 'ExerciseEnded' },
      { type: 'DebriefOpened', step: 'derole', minutes: 5 },
      { type: 'HistoryTold' },
    );
  expect(table.state).toMatchObject({ phase: 'ended', debrief: { step: 'derole', openedAt: table.now } });
  given(table).when({ type: 'PauseExercise' }, ada).thenRefused('ExerciseEnded');
});

test('EX71 what was still going out is taken back, so that nothing arrives after ENDEX', () => {
  const table = anExercise()
    .running()
    .with(lead, { type: 'ReleaseInject', inject: 'inj_news' })
    .with(lead, { type: 'ReleaseInject', inject: 'inj_cable' });
  const [news, cable] = table.all('InjectGoingOut').map((event) => event.release);
  table.with('system', { type: 'HoldRelease', release: cable ?? '' });
  given(table)
    .when({ type: 'EndExercise' }, lead)
    .thenHappenedLike(
      { type: 'ReleaseTakenBack', release: news },
      { type: 'ReleaseTakenBack', release: cable },
      { type: 'ExerciseEnded' },
      { type: 'DebriefOpened' },
      { type: 'HistoryTold' },
    );
  given(table.pass(minute))
    .when({ type: 'CompleteRelease', release: news ?? '' }, 'system')
    .thenRefused('ExerciseEnded');
});

test('EX72 the debrief moves to any of its steps, forwards or back', () => {
  const table = anExercise().ended();
  const open = (step: 'derole' | 'timeline' | 'takeaway') => ({ type: 'OpenDebriefStep', step }) as const;
  given(table)
    .when(open('timeline'), lead)
    .thenHappened({ type: 'DebriefStepOpened', step: 'timeline', minutes: 12 });
  given(table)
    .when(open('derole'), lead)
    .thenHappened({ type: 'DebriefStepOpened', step: 'derole', minutes: 5 });
  given(table).when(open('takeaway'), lead).thenRefused('UnknownStep');
  given(anExercise().running()).when(open('timeline'), lead).thenRefused('NotEnded');
});

test('EX73 anonymous answers are shown from five on', () => {
  const show = { type: 'ShowReflections', kind: 'delta' } as const;
  const table = anExercise().ended();
  given(table)
    .when(show, lead, { reflections: ['a', 'b', 'c', 'd'] })
    .thenRefused('TooFewAnswers', { from: 5 });
  given(table).when(show, lead).thenRefused('TooFewAnswers', { from: 5 });
  given(table)
    .when(show, lead, { reflections: ['a', 'b', 'c', 'd', 'e'] })
    .thenHappened({ type: 'ReflectionsShown', kind: 'delta', texts: ['a', 'b', 'c', 'd', 'e'] });
});

test('EX304 shown answers are shown again only with five more, so that no difference is one person’s', () => {
  const show = { type: 'ShowReflections', kind: 'delta' } as const;
  const five = ['a', 'b', 'c', 'd', 'e'];
  const table = anExercise().ended().with(lead, show, { reflections: five });
  // Nothing came in, or one, or four: the answer is the same, and tells none of it.
  for (const more of [[], ['f'], ['f', 'g', 'h', 'i']])
    given(table)
      .when(show, lead, { reflections: [...five, ...more] })
      .thenRefused('TooFewAnswers', { from: 5 });
  const ten = [...five, 'f', 'g', 'h', 'i', 'j'];
  table.with(lead, show, { reflections: ten });
  expect(table.state.debrief?.reflections).toEqual([{ kind: 'delta', texts: ten }]);
});

test('EX74 closing the debrief before its protected minutes needs a second yes', () => {
  const close = { type: 'CloseExercise' } as const;
  const table = anExercise()
    .ended()
    .pass(20 * minute - 1);
  given(table).when(close, lead).thenRefused('DebriefWouldBeShort', { minutes: 20 });
  given(table.pass(1)).when(close, lead).thenHappened({ type: 'ExerciseClosed' });
  given(table).when(close, lead).thenRefused('ExerciseClosed');
  given(anExercise().ended())
    .when({ ...close, confirmShortDebrief: true }, lead)
    .thenHappened({ type: 'ExerciseClosed' });
});
