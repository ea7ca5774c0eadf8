import { expect, test } from 'vitest';
import { overlayOf } from '../msel/effective-line';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, ada } = seats;
const news = { inject: 'inj_news' };
const hold = { type: 'HoldInject', ...news } as const;
const skip = { type: 'SkipInject', ...news, reason: 'No time.' } as const;
const defer = { type: 'DeferInject', ...news, reason: 'Too loud.' } as const;
const release = { type: 'ReleaseInject', ...news } as const;

test('EX100 what staff change lies over the script, which stays as it was written', () => {
  const table = anExercise().running();
  const { script } = table.state;
  table
    .with(lead, { type: 'EditInject', ...news, title: 'A bridge is closed' })
    .with(lead, { type: 'ReorderInject', ...news, plannedMinute: 30 });
  expect(table.state.script).toBe(script);
});

test('EX101 a line on hold goes out only with a second yes', () => {
  const table = anExercise().with(control, hold).running();
  given(table).when(release, lead).thenRefused('InjectOnHold', { number: '1', by: 'Control' });
  given(table)
    .when({ ...release, override: true }, lead)
    .thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX101 holding twice changes nothing, and the hold ends', () => {
  const table = given(anExercise().running().with(lead, hold)).when(hold, control).thenHappened();
  table.with(control, { type: 'UnholdInject', ...news });
  given(table)
    .when({ type: 'UnholdInject', ...news }, lead)
    .thenHappened();
  given(table).when(release, lead).thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX102 a line is skipped or deferred with a reason, and brought back', () => {
  const table = anExercise().running().with(lead, skip);
  given(table)
    .when(release, control)
    .thenRefused('InjectSetAside', { number: '1', standing: 'skipped', reason: 'No time.', by: 'Lead' });
  table.with(control, defer);
  expect(overlayOf(table.state, 'inj_news')).toMatchObject({ standing: 'deferred', reason: 'Too loud.' });
  given(table).when(defer, lead).thenHappened();
  table.with(lead, { type: 'RestoreInject', ...news });
  given(table).when(release, lead).thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX102 what is set aside goes out by itself no longer', () => {
  const table = anExercise()
    .running()
    .with(lead, { type: 'ArmInject', ...news, minute: 5 })
    .with(lead, skip);
  expect(overlayOf(table.state, 'inj_news').arm).toBeNull();
});

test('EX105 a line is marked as complete once, whether it is out or not', () => {
  const complete = { type: 'CompleteInject', ...news } as const;
  const table = given(anExercise().running().released('inj_news'))
    .when(complete, lead)
    .thenHappened({ type: 'InjectCompleted', inject: 'inj_news', by: lead });
  given(table).when(complete, control).thenHappened();
  given(table)
    .when({ type: 'CompleteInject', inject: 'inj_expected' }, lead)
    .thenHappened({ type: 'InjectCompleted', inject: 'inj_expected', by: lead });
});

test('EX119 what is out or going out is no longer part of the plan', () => {
  const table = anExercise().running().with(control, release).pass(4000);
  for (const command of [
    hold,
    skip,
    defer,
    { type: 'EditInject', ...news, title: 'Other' },
    { type: 'ReorderInject', ...news, plannedMinute: 30 },
    { type: 'ArmInject', ...news, minute: 30 },
  ] as const) {
    given(table).when(command, lead).thenRefused('InjectIsOut', { number: '1', seconds: 4, by: 'Control' });
  }
  const taken = table.with(lead, { type: 'TakeBackRelease', release: table.last('InjectGoingOut').release });
  given(taken).when(hold, lead).thenHappenedLike({ type: 'InjectHeld' });
});

test.each(['inj_none', 'constructor', '__proto__', ''])('EX119 there is no line %j', (inject) => {
  for (const command of [
    { type: 'HoldInject', inject },
    { type: 'UnholdInject', inject },
    { type: 'RestoreInject', inject },
    { type: 'CompleteInject', inject },
    { type: 'DisarmInject', inject },
    { type: 'ReorderInject', inject, plannedMinute: 1 },
  ] as const) {
    given(anExercise().running()).when(command, lead).thenRefused('UnknownInject');
  }
});

test('EX100 players may nothing of it', () => {
  given(anExercise().running()).when(hold, ada).thenRefused('NotAllowed');
});
