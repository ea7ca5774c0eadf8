import { expect, test } from 'vitest';
import { lineOf, overlayOf } from '../msel/effective-line';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control } = seats;

test('EX104 each edit raises the revision, and what was edited before stays', () => {
  const table = anExercise()
    .with(lead, { type: 'EditInject', inject: 'inj_cable', title: 'A cable' })
    .with(control, {
      type: 'EditInject',
      inject: 'inj_cable',
      facilitatorNote: 'Slowly.',
      to: { teams: ['council'], members: [], screen: false },
    });
  expect(overlayOf(table.state, 'inj_cable').revision).toBe(2);
  expect(lineOf(table.state, 'inj_cable')).toMatchObject({ title: 'A cable', facilitatorNote: 'Slowly.' });
  table.running().released('inj_cable');
  expect(table.last('InjectReleased')).toMatchObject({
    content: { title: 'A cable', text: 'Shots were heard near the market.' },
    secret: { teams: ['council'] },
  });
});

test('EX104 the edited softer variant goes out above the cap', () => {
  const softer = { title: 'A cable', text: 'It is loud near the market.' };
  const table = anExercise({ contentCap: 1 })
    .with(lead, { type: 'EditInject', inject: 'inj_cable', softer })
    .running()
    .released('inj_cable');
  expect(table.last('InjectReleased').content).toMatchObject({ ...softer, softened: true });
});

test('EX104 a branch of a counter-move is edited by itself', () => {
  const edit = { type: 'EditInject', inject: 'inj_answer_1', text: 'Visas end.' } as const;
  given(anExercise())
    .when({ ...edit, counterMove: 'CM9' }, lead)
    .thenRefused('BranchMissing');
  const table = anExercise().with(lead, { ...edit, counterMove: 'CM5' });
  expect(lineOf(table.state, 'inj_answer_1')?.branches.map(({ text }) => text)).toEqual([
    'Velmara answers: talks are put off.',
    'Visas end.',
  ]);
});

test('EX104 the softer text of a branch is edited by itself, beside what was edited of it before', () => {
  const edit = { type: 'EditInject', inject: 'inj_answer_1', counterMove: 'CM5' } as const;
  const softer = { title: 'Visas', text: 'Fewer people may travel.' };
  const table = anExercise().with(lead, { ...edit, text: 'Visas end.' });
  table.with(lead, { ...edit, softer });
  expect(lineOf(table.state, 'inj_answer_1')).toMatchObject({
    softer: null,
    branches: [{ softer: null }, { text: 'Visas end.', softer }],
  });
  given(table)
    .when({ ...edit, softer }, control)
    .thenHappened();
});

test('EX104 an edit that says nothing new raises no revision', () => {
  given(anExercise())
    .when({ type: 'EditInject', inject: 'inj_news', title: 'A road is closed' }, lead)
    .thenHappened();
  given(anExercise()).when({ type: 'EditInject', inject: 'inj_news' }, lead).thenHappened();
});
