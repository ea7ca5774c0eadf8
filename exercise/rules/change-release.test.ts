import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const going = () => {
  const table = anExercise().running().with(seats.lead, { type: 'ReleaseInject', inject: 'inj_cable' });
  return { table, release: table.last('InjectGoingOut').release };
};
const outside = [
  'observers',
  'screen',
  'debrief',
  'team:north',
  'team:council',
  'body:assembly',
  `seat:${seats.ada}`,
] as const;

test('EX26 a release goes out when its ten seconds are over, and once', () => {
  const { table, release } = going();
  const complete = { type: 'CompleteRelease', release } as const;
  given(table.pass(9999)).when(complete, 'system').thenRefused('NotDue');
  given(table.pass(1))
    .when(complete, 'system')
    .thenHappenedLike({ type: 'InjectReleased', release, screen: false });
  given(table).when(complete, 'system').thenHappened();
  given(table).when({ type: 'CompleteRelease', release: 'rel_none' }, 'system').thenHappened();
});

test('EX26 a pause freezes the ten seconds', () => {
  const { table, release } = going();
  const complete = { type: 'CompleteRelease', release } as const;
  table.pass(4000).paused().pass(60_000);
  given(table).when(complete, 'system').thenRefused('Paused');
  table.with(seats.lead, { type: 'ResumeExercise' });
  given(table).when(complete, 'system').thenRefused('NotDue');
  given(table.pass(6000)).when(complete, 'system').thenHappenedLike({ type: 'InjectReleased' });
});

test('EX27 after a restart a release waits for the facilitator', () => {
  const { table, release } = going();
  given(table)
    .when({ type: 'HoldRelease', release }, 'system')
    .thenHappened({ type: 'ReleaseHeld', release });
  given(table).when({ type: 'HoldRelease', release }, 'system').thenHappened();
  given(table.pass(60_000)).when({ type: 'CompleteRelease', release }, 'system').thenRefused('NotDue');
  given(table)
    .when({ type: 'SendReleaseNow', release }, seats.lead)
    .thenHappenedLike({ type: 'InjectReleased' });
});

test('EX28 "send now" skips the wait', () => {
  const { table, release } = going();
  given(table)
    .when({ type: 'SendReleaseNow', release }, seats.lead)
    .thenHappenedLike({ type: 'InjectReleased', release });
  given(table.pass(3000))
    .when({ type: 'SendReleaseNow', release }, seats.lead)
    .thenRefused('AlreadyReleased', { seconds: 3, by: 'Lead' });
});

test('EX29 what is taken back during the wait leaves no trace outside staff', () => {
  const { table, release } = going();
  given(table.paused())
    .when({ type: 'TakeBackRelease', release }, seats.lead)
    .thenHappened({ type: 'ReleaseTakenBack', release });
  given(table).when({ type: 'TakeBackRelease', release }, seats.lead).thenRefused('UnknownRelease');
  const [out, back] = [table.last('InjectGoingOut'), table.last('ReleaseTakenBack')];
  for (const channel of outside) {
    expect([disclose(out, channel), disclose(back, channel)], channel).toEqual([null, null]);
  }
  expect(disclose(out, 'evaluators')).toBe(out);
});

test('EX29 EX114 what went out can no longer be taken back', () => {
  const table = anExercise().running().released('inj_news');
  const { release } = table.last('InjectReleased');
  given(table.pass(2000))
    .when({ type: 'TakeBackRelease', release }, seats.lead)
    .thenRefused('ReleaseIsOut', { seconds: 2 });
});

test('EX30 a recall is seen by those who had the inject, and by nobody else', () => {
  const table = anExercise().running().released('inj_cable');
  const { release } = table.last('InjectReleased');
  given(table)
    .when({ type: 'RecallInject', release }, seats.lead)
    .thenHappened({
      type: 'InjectRecalled',
      release,
      screen: false,
      secret: { teams: ['north'], seats: [], by: seats.lead },
    });
  expect(table.state.releases[0]?.status).toBe('recalled');
  const event = table.last('InjectRecalled');
  expect(disclose(event, 'team:north')).toEqual({ type: 'InjectRecalled', release, screen: false });
  expect(disclose(event, 'team:council')).toBeNull();
  expect(disclose(event, 'screen')).toBeNull();
  given(table.pass(5000))
    .when({ type: 'RecallInject', release }, seats.control)
    .thenRefused('AlreadyRecalled', { seconds: 5, known: 'yes', by: 'Lead' });
});

test('EX31 a correction replaces the text and keeps what was said before', () => {
  const table = anExercise().running().released('inj_news');
  const { release } = table.last('InjectReleased');
  given(table)
    .when(
      { type: 'SupersedeInject', release, title: 'A road is open', text: 'It has reopened.' },
      seats.control,
    )
    .thenHappenedLike({ type: 'InjectSuperseded', release, title: 'A road is open', screen: true });
  expect(table.state.releases[0]).toMatchObject({
    status: 'released',
    content: { title: 'A road is open', text: 'It has reopened.' },
    corrected: { title: 'A road is closed', text: 'A road to the east is closed.' },
  });
});

test('EX31 what has not gone out is neither corrected nor recalled', () => {
  const { table, release } = going();
  given(table).when({ type: 'RecallInject', release }, seats.lead).thenRefused('UnknownRelease');
  given(table)
    .when({ type: 'SupersedeInject', release, title: 'A', text: 'B' }, seats.lead)
    .thenRefused('UnknownRelease');
});
