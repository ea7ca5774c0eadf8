import { expect, test } from 'vitest';
import { languagesOf } from '../languages/languages-of';
import { readIn } from '../languages/read-in';
import { anExercise, seats } from '../testing/an-exercise';

const french = { title: 'Un câble pour le Nord', text: 'Des tirs ont été entendus près du marché.' };

const cable = (table: ReturnType<typeof anExercise>) => table.last('InjectGoingOut').content;

test('EX360 an inject goes out in every language in which the variant that goes out is written', () => {
  const { translations } = cable(anExercise().running().released('inj_cable'));
  expect(translations).toEqual({
    fr: { ...french, reliability: 'une seule source' },
    ar: { title: 'برقية إلى الشمال', text: 'سُمع إطلاق نار قرب السوق.' },
  });
});

test('EX360 a softer text is read in the softer words, and in no language that has none', () => {
  const { softened, translations } = cable(anExercise({ contentCap: 1 }).running().released('inj_cable'));
  expect(softened).toBe(true);
  expect(translations).toEqual({
    fr: {
      title: 'Un câble pour le Nord',
      text: 'Des troubles sont signalés près du marché.',
      reliability: 'une seule source',
    },
  });
});

test('EX360 words that staff changed go out as staff wrote them', () => {
  const changed = anExercise()
    .running()
    .with(seats.control, { type: 'EditInject', inject: 'inj_cable', text: 'Shots were heard at noon.' })
    .released('inj_cable');
  expect(cable(changed)).not.toHaveProperty('translations');
});

test('EX361 an instruction reaches its member in every language, and the team in none', () => {
  const table = anExercise();
  const instructed = table.all('MemberInstructed').map(({ member, translations }) => [member, translations]);
  expect(instructed).toEqual([
    ['auk', { fr: 'Demandez d’abord un délai.' }],
    ['heron', undefined],
  ]);
  const [, council] = table.all('TeamBriefed');
  expect(council?.brief.translations).toEqual({ fr: { role: 'Vous votez.', 'goals.0': 'Tomber d’accord.' } });
});

test('EX362 a view is read in another language as far as it is translated', () => {
  const table = anExercise().running().released('inj_news').released('inj_cable');
  const read = readIn(table.viewOf('team:north'), 'fr');
  expect(read.opening?.title).toBe('Petit');
  expect(read.opening?.subtitle).toBe('For tests');
  expect(read.opening?.language).toBe('fr');
  expect(read.opening && languagesOf(read.opening)).toEqual(['fr', 'en-GB', 'ar']);
  expect(read.releases.map(({ content }) => [content.title, content.language])).toEqual([
    ['A road is closed', 'en-GB'],
    ['Un câble pour le Nord', 'fr'],
  ]);
  expect(read.releases[1]?.content.reliability?.words).toBe('une seule source');
});

test('EX362 a view in the language of its author, or in one that nobody wrote, is the same view', () => {
  const { state } = anExercise().running().released('inj_cable');
  expect(readIn(state, 'en-GB')).toBe(state);
  expect(readIn(state, 'constructor')).toBe(state);
});

test('EX362 a text that was put right or corrected is read as staff wrote it', () => {
  const table = anExercise().running().released('inj_cable');
  const { release } = table.last('InjectReleased');
  table.with(seats.control, { type: 'EditReleased', release, title: 'A cable', text: 'Shots at noon.' });
  expect(readIn(table.state, 'fr').releases[0]?.content).toMatchObject({
    text: 'Shots at noon.',
    language: 'en-GB',
  });
});
