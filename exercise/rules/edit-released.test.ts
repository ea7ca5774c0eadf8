import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { lineOf, overlayOf } from '../msel/effective-line';
import { aStory, storyInjects } from '../testing/a-story';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, ada } = seats;
const edit = (table: AnExercise) =>
  ({
    type: 'EditReleased',
    release: table.last('InjectReleased').release,
    title: 'A cable for North',
    text: 'Shots were heard near the square.',
  }) as const;

test('EX111 failure 25: a slip in a text that is out is put right, with a mark for those who saw it', () => {
  const table = anExercise().running().released('inj_cable');
  const { release } = table.last('InjectReleased');
  table.with(ada, { type: 'AcknowledgeInject', release });
  given(table)
    .when(edit(table), control)
    .thenHappenedLike({ type: 'ReleasedInjectEdited', release }, { type: 'InjectEdited', revision: 1 });
  expect(table.state.releases[0]).toMatchObject({
    content: { text: 'Shots were heard near the square.' },
    corrected: null,
    edits: [{ text: 'Shots were heard near the market.', readBy: [ada], by: control }],
  });
  const event = table.last('ReleasedInjectEdited');
  expect(disclose(event, 'team:north')).not.toHaveProperty('secret');
  expect(disclose(event, 'team:council')).toBeNull();
});

test('EX111 whoever gets the line later gets it put right', () => {
  const table = anExercise().running().released('inj_cable');
  table.with(lead, edit(table)).with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_cable',
    audience: { teams: ['council'], members: [], screen: false },
  });
  expect(table.last('InjectGoingOut').content.text).toBe('Shots were heard near the square.');
});

test('EX111 a softer variant and a branch are put right where they stand', () => {
  const soft = anExercise({ contentCap: 1 }).running().released('inj_cable');
  soft.with(lead, edit(soft));
  expect(overlayOf(soft.state, 'inj_cable').edit).toMatchObject({ softer: { text: edit(soft).text } });
  const answer = anExercise()
    .running()
    .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM5', protects: 'Time.' })
    .released('inj_answer_1');
  answer.with(lead, edit(answer));
  expect(overlayOf(answer.state, 'inj_answer_1').edit?.branches).toMatchObject({
    CM5: { text: edit(answer).text },
  });
});

test('EX111 a softened text of a branch is put right as softened, and the plain one stays as it was', () => {
  const softer = { title: 'They answer', text: 'Velmara answers, and it is bad news.' };
  const story = aStory({
    script: {
      injects: storyInjects.map((inject) => ({
        ...inject,
        level: inject.branches.length > 0 ? 3 : inject.level,
        branches: inject.branches.map((branch) => ({ ...branch, softer })),
      })),
    },
  });
  const table = anExercise({ story })
    .running()
    .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM5', protects: 'Time.' })
    .released('inj_answer_1');
  const plain = lineOf(table.state, 'inj_answer_1')?.branches[1];
  table.with(lead, edit(table));
  const { title, text } = edit(table);
  expect(lineOf(table.state, 'inj_answer_1')?.branches[1]).toEqual({ ...plain, softer: { title, text } });
  expect(table.state.releases[0]).toMatchObject({
    content: { title, text, softened: true },
    edits: [{ text: softer.text }],
  });
  table.with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_answer_1',
    audience: { teams: [], members: ['assembly:heron'], screen: false },
  });
  expect(table.last('InjectGoingOut').content).toMatchObject({ title, text, softened: true });
});

test('EX111 the same words again change nothing, and what was recalled is not edited', () => {
  const table = anExercise().running().released('inj_cable');
  given(table.with(lead, edit(table)))
    .when(edit(table), control)
    .thenHappened();
  table.with(lead, { type: 'RecallInject', release: edit(table).release });
  given(table)
    .when({ ...edit(table), text: 'Nothing.' }, control)
    .thenRefused('AlreadyRecalled', { seconds: 0, known: 'yes', by: 'Lead' });
});
