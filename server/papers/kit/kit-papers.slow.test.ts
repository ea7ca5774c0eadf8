import { expect, test } from 'vitest';
import type { Story } from '../../../exercise/story';
import { aStory } from '../../../exercise/testing/a-story';
import { findings } from '../../../framework/evidence/findings';
import { noFindings } from '../../../framework/evidence/no-findings';
import { tools } from '../../../framework/tools';
import { scenarios } from '../../../scenarios/shelf';
import { velmaraA } from '../../../scenarios/velmara-a/velmara-a';
import { writeDocx } from '../docx/write-docx';
import { writePdf } from '../pdf/write-pdf';
import { opened } from '../testing/opened';
import { headingsOfDocx, textOfDocx } from '../testing/read-docx';
import { pagesOfPdf } from '../testing/read-pdf';
import { formula, withFormulas } from '../testing/with-formulas';
import { kitPapers } from './kit-papers';

const made = (id: (typeof kitPapers)[number]['id'], story: Story, isLarge = false) => {
  const paper = kitPapers.find((one) => one.id === id);
  if (!paper) throw new Error(`There is no paper ${id}`);
  return paper.make(opened(story).state, { isLarge });
};
const wordText = async (...given: Parameters<typeof made>) => textOfDocx(await writeDocx(made(...given)));
/** PDF breaks lines, and words in them. */
const flat = (pages: readonly string[]) => pages.join(' ').replace(/-\n/gu, '').replace(/\s+/gu, ' ');

test.each(scenarios().map((story) => [story.opening.title, story] as const))(
  'every paper of %s is a Word file',
  async (_, story) => {
    for (const { id } of kitPapers) {
      const file = await writeDocx(made(id, story));
      expect(textOfDocx(file).length).toBeGreaterThan(500);
      if (id !== 'print-kit') expect(headingsOfDocx(file).length).toBeGreaterThan(3);
    }
  },
);

test('the situation manual says on its first page what this is not, and holds no secret', async () => {
  const [first = '', ...others] = await pagesOfPdf(await writePdf(made('situation-manual', velmaraA)));
  expect(flat([first])).toContain('It says nothing about how a real situation is going to unfold.');
  expect(flat([first])).toContain('Nobody plays a victim');
  const text = await wordText('situation-manual', velmaraA);
  expect(text).toContain('5 yes votes of 7, scaled from 9 of 15.');
  expect(text).toContain('A no by Morrow, Brenmark or Hollin is a veto');
  for (const place of velmaraA.opening.map?.places ?? []) expect(text).toContain(place.name);
  const secrets = [
    ...velmaraA.briefs.flatMap(({ goals, knows, instructions }) => [
      ...goals,
      ...knows,
      ...instructions.map((one) => one.text),
    ]),
    ...velmaraA.script.injects.map(({ title }) => title),
    ...velmaraA.script.tellTales.map((one) => one.text),
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  for (const page of [first, ...others]) expect(page).toContain('EXERCISE');
});

test('a role card is a page, one for each team and each member, and holds nobody else’s secret', async () => {
  const pages = await pagesOfPdf(await writePdf(made('role-cards', velmaraA)));
  const { teams, bodies } = velmaraA.opening;
  const members = bodies.flatMap((body) => body.members);
  expect(pages).toHaveLength(1 + teams.length + members.length);
  for (const { text } of velmaraA.briefs.flatMap((brief) => brief.instructions)) {
    const start = text.slice(0, 40);
    expect(pages.filter((page) => flat([page]).includes(start))).toHaveLength(1);
  }
});

test('the handbook has the list, the personas, the cuts, the ninety seconds and the word for an emergency', async () => {
  const text = await wordText('handbook', velmaraA);
  const { injects, personas, cuts = [], tellTales } = velmaraA.script;
  const needed = [
    ...injects.map(({ title }) => title),
    ...personas.flatMap(({ name, readyAnswers }) => [name, ...readyAnswers]),
    ...cuts.map((cut) => cut.text),
    ...tellTales.map((one) => one.text),
    velmaraA.opening.emergencyWord,
    'Up to three reasons for and two against, from anybody.',
  ];
  expect(needed.filter((words) => !text.includes(words))).toEqual([]);
});

test('a guide has each objective with its target, its tasks and the four words', async () => {
  const text = await wordText('evaluation-guides', velmaraA);
  const guides = velmaraA.script.evaluationGuides ?? [];
  for (const { target, tasks } of guides)
    for (const words of [target, ...tasks.map((task) => task.text)]) expect(text).toContain(words);
  const rated = text.match(/U: unable to be performed/gu) ?? [];
  expect(rated).toHaveLength(guides.flatMap(({ tasks }) => tasks).length);
});

test('the print kit has every finding, in the order of the tools, and says where there is none', async () => {
  const text = await wordText('print-kit', velmaraA);
  expect(findings.filter(({ claim }) => !text.includes(claim)).map(({ id }) => id)).toEqual([]);
  for (const { text: none } of noFindings) expect(text).toContain(none);
  const places = tools.map(({ id, name, definition }) => text.indexOf(`${id} ${name}\n${definition}`));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(text).toContain('as cited in WPF 2016.');
  expect(text).not.toMatch(/recommended|most effective|best tool/iu);
});

test('there is a ballot for each member with the answers of its rule, and a card for each team on a page', async () => {
  const text = await wordText('print-kit', velmaraA);
  for (const { name, members } of velmaraA.opening.bodies)
    for (const member of members) expect(text).toContain(`Ballot, ${name}: ${member.name}`);
  const pages = await pagesOfPdf(await writePdf(made('print-kit', velmaraA)));
  const cards = pages.filter(
    (page) => page.includes('Strategy card, ') && page.includes('Signed by two of the team'),
  );
  expect(cards).toHaveLength(velmaraA.opening.teams.length);
});

test('the manual says what teams share, and the form of four weeks later is one page of the kit', async () => {
  const manual = await wordText('situation-manual', velmaraA);
  for (const row of ['Money, in millions', 'Airlift, in flights']) expect(manual).toContain(row);
  const own = { id: 'fuel', name: 'Fuel', unit: 'tonnes' };
  expect(await wordText('situation-manual', aStory({ opening: { burdenRows: [own] } }))).toContain(
    'Fuel, in tonnes',
  );
  const pages = await pagesOfPdf(await writePdf(made('print-kit', velmaraA)));
  const form = pages.filter((page) => page.includes('Did you do what you set out to do?'));
  expect(form).toHaveLength(1);
  for (const asked of [
    'What stayed with you?',
    'What does a net assessment do?',
    'when five or more have come',
  ])
    expect(flat(form)).toContain(asked);
});

test('large type makes the same words larger', async () => {
  const [usual, large] = [made('role-cards', velmaraA), made('role-cards', velmaraA, true)];
  expect(large.blocks).toEqual(usual.blocks);
  expect(large.isLarge).toBe(true);
});

test('a scenario that names nothing gives papers that say so', async () => {
  const bare = aStory({
    opening: { bodies: [], objectives: [], artificialities: [] },
    script: {
      injects: [],
      personas: [],
      tellTales: [],
      cuts: [],
      evaluationGuides: [],
      facilitatorNotes: [],
    },
  });
  const words = await Promise.all(kitPapers.map(({ id }) => wordText(id, { ...bare, briefs: [] })));
  const all = words.join('\n');
  for (const said of [
    'The scenario names no objectives.',
    'No body of this scenario votes.',
    'The scenario has no injects.',
    'The scenario proposes no cuts.',
    'The scenario has no brief for this team.',
  ])
    expect(all).toContain(said);
});

test('text of any kind stands as it was written, in Word and PDF', async () => {
  const strange = ['أمينة بنت خالد', 'Zoe\u0308 A\u030Angstro\u0308m', 'forestall'.repeat(23)];
  const story = aStory({ opening: { rulesOfPlay: strange, artificialities: [formula] } });
  const text = await wordText('situation-manual', story);
  for (const one of [...strange, formula]) expect(text).toContain(one.normalize('NFC'));
  const pdf = flat(await pagesOfPdf(await writePdf(made('situation-manual', story))));
  expect(pdf).toContain('Zoë Ångström');
  expect(pdf).toContain(formula);
});

test('a field code or formula in every text of a scenario does nothing in a paper', async () => {
  const { state } = withFormulas(opened(velmaraA).happenings);
  for (const { make } of kitPapers) {
    const text = textOfDocx(await writeDocx(make(state, { isLarge: false })));
    expect(text.length).toBeGreaterThan(500);
  }
});
