import { expect, test } from 'vitest';
import { overlayOf } from '../msel/effective-line';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';

const { lead, control, ada, ben } = seats;
const minute = 60_000;
const arm = (inject: string, at = 2) => ({ type: 'ArmInject', inject, minute: at }) as const;
const toNorth = { teams: ['north'], members: [], screen: false };

function due(table: AnExercise) {
  const { inject, arm: id } = table.last('InjectArmed');
  return { type: 'ReleaseArmed', inject, arm: id } as const;
}

test('EX109 an armed line begins its ten seconds at its minute, once, however many processes ask', () => {
  const table = anExercise().running().with(control, arm('inj_news'));
  given(table.pass(2 * minute - 1))
    .when(due(table), 'system')
    .thenRefused('NotDue');
  given(table.pass(1))
    .when(due(table), 'system')
    .thenHappenedLike({ type: 'InjectDisarmed' }, { type: 'InjectGoingOut', by: control });
  given(table).when(due(table), 'system').thenHappened();
});

test('EX109 a line that was taken back does not go out by itself again', () => {
  const table = anExercise()
    .running()
    .with(lead, arm('inj_news'))
    .pass(2 * minute);
  table
    .with('system', due(table))
    .with(lead, { type: 'TakeBackRelease', release: table.state.releases[0]?.id ?? '' });
  expect(overlayOf(table.state, 'inj_news').arm).toBeNull();
  given(table).when(due(table), 'system').thenHappened();
});

test('EX109 a pause puts the minute off', () => {
  const table = anExercise()
    .running()
    .with(lead, arm('inj_news'))
    .pass(minute)
    .paused()
    .pass(5 * minute);
  table.with(lead, { type: 'ResumeExercise' });
  given(table).when(due(table), 'system').thenRefused('NotDue');
});

test('EX109 no line is armed to a minute that is over, twice at once, or without knowing for whom', () => {
  const table = anExercise()
    .running()
    .pass(2 * minute);
  given(table).when(arm('inj_news'), lead).thenRefused('ArmInPast', { minute: 2 });
  given(table).when(arm('inj_expected', 9), lead).thenRefused('UnknownInject');
  given(table).when(arm('inj_reserve', 9), lead).thenRefused('NobodyReceives');
  table.with(lead, arm('inj_news', 9)).with(lead, { type: 'DisarmInject', inject: 'inj_news' });
  given(table).when({ type: 'DisarmInject', inject: 'inj_news' }, lead).thenHappened();
  table.with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'No time.' });
  given(table)
    .when(arm('inj_news', 9), lead)
    .thenRefused('InjectSetAside', { number: '1', standing: 'skipped', reason: 'No time.', by: 'Lead' });
});

test('EX110 where something stands in the way nothing goes out, and staff read why', () => {
  const table = anExercise()
    .running()
    .with(lead, arm('inj_news'))
    .with(control, { type: 'HoldInject', inject: 'inj_news' })
    .pass(2 * minute);
  given(table)
    .when(due(table), 'system')
    .thenHappened({ type: 'ArmLapsed', inject: 'inj_news', minute: 2, why: 'InjectOnHold' });
  expect(overlayOf(table.state, 'inj_news')).toMatchObject({ arm: null, lapse: { why: 'InjectOnHold' } });
});

test('EX110 a contingency whose expected action came meanwhile stays in reserve', () => {
  const draft = aDraft();
  const table = anExercise()
    .atStep(1, 'decide')
    .with(lead, { ...arm('inj_reserve'), audience: toNorth })
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft })
    .with(ben, { type: 'SignCard', card: draft.id, revision: 1 }, { draft })
    .pass(2 * minute);
  given(table)
    .when(due(table), 'system')
    .thenHappened({ type: 'ArmLapsed', inject: 'inj_reserve', minute: 2, why: 'ExpectedActionSeen' });
});

test('EX110 a server that comes late sends nothing', () => {
  const table = anExercise()
    .running()
    .with(lead, arm('inj_news'))
    .pass(9 * minute);
  const { inject, arm: id } = table.last('InjectArmed');
  given(table)
    .when({ type: 'LapseArmed', inject, arm: id }, 'system')
    .thenHappened({ type: 'ArmLapsed', inject, minute: 2, why: 'Late' });
  given(table).when({ type: 'LapseArmed', inject, arm: id }, 'system').thenHappened();
});
