import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../exercise/story';
import { findRealNames } from '../real-names';
import { type RealNameKind, realNameKinds, realNames } from '../real-names-data';
import { parseStory } from '../schema';
import { scenarios } from '../shelf';
import { anInject, aStory } from '../testing/a-story';
import { checkNames, namesMax } from './check-names';
import { inventedNames } from './invented/invented-names';

const storyWith = (...texts: string[]) =>
  aStory(texts.map((text, index) => anInject({ id: `inj_${index}`, number: String(index + 1), text })));

const everyName = realNameKinds.flatMap((kind) => realNames[kind].map((name) => ({ kind, name })));
const inventedWords = Object.values(inventedNames)
  .flat()
  .flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.name, ...entry.forms]));

describe('checkNames', () => {
  test('says so many names at most, however often a text repeats them', () => {
    const found = checkNames(storyWith(...Array.from({ length: 40 }, () => 'Kenya '.repeat(200))));
    expect(found).toHaveLength(namesMax);
    expect(found.at(-1)).toMatchObject({ name: 'Kenya', path: 'script.injects.4.text' });
  });

  test('says what was found, where, the words around it, and what to take instead', () => {
    const story = storyWith(
      'Nothing has happened yet.',
      'According to what the ministry says, the army of Sudan has left its barracks and is on its way to the river.',
    );
    const [finding, ...others] = checkNames(story);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      name: 'Sudan',
      kind: 'country',
      path: 'script.injects.1.text',
      part: 'Inject 2, “A report arrives”: Text',
      before: '…to what the ministry says, the army of ',
      after: ' has left its barracks and is on its…',
    });
    const { suggestion } = finding ?? {};
    expect(inventedNames.countries.map(({ name }) => name)).toContain(suggestion);
    expect(finding?.sentence).toBe(
      `“Sudan” is a real country or region (Inject 2, “A report arrives”: Text). Take an invented name, such as “${suggestion}”, or keep the name if it means something else.`,
    );
  });

  test.each([
    [(story: Story) => (story.opening.title = 'A week in Nairobi'), 'Title'],
    [(story: Story) => (story.briefs[0]!.goals = ['Keep Nairobi open.']), 'Brief of “North”: Goals 1'],
    [
      (story: Story) => (story.script.injects[0]!.softer = { title: 'Talk', text: 'Nairobi waits.' }),
      'Inject 1, “A report arrives”: Softer text',
    ],
  ])('names the part in words', (plant, part) => {
    const story = structuredClone(storyWith('Nothing.'));
    plant(story);
    expect(checkNames(story).map((finding) => finding.part)).toEqual([part]);
  });

  test('gives a country, its adjective and its people one invented country', () => {
    const [country, adjective, people] = checkNames(
      storyWith('Kenya has answered.', 'A Kenyan envoy and two Kenyans came.'),
    ).map(({ suggestion }) => suggestion);
    const taken = inventedNames.countries.find(({ name }) => name === country);
    expect([adjective, people]).toEqual(taken?.forms);
  });

  test('gives a person one surname, with a first name where there is one', () => {
    const [whole, surname] = checkNames(storyWith('Viktor Orbán spoke.', 'Orban left.')).map(
      ({ suggestion }) => suggestion,
    );
    expect(whole?.split(' ')[1]).toBe(surname);
  });

  test('suggests nothing that stands in the story already', () => {
    const first = checkNames(storyWith('Chad sent nobody.'))[0]?.suggestion ?? '';
    const again = checkNames(storyWith('Chad sent nobody.', `The border of ${first} is open.`))[0]
      ?.suggestion;
    expect(again).not.toBe(first);
  });

  test('passes over what the author has allowed, and only that', () => {
    const story = storyWith('Jordan Ashill spoke in Jordan.');
    expect(checkNames(story, ['Jordan Ashill']).map(({ path }) => path)).toEqual(['script.injects.0.text']);
    expect(checkNames(story, ['Jordan'])).toEqual([]);
    expect(checkNames(story, ['', ' '])).toHaveLength(2);
  });

  test('lets pass the real body that the story votes in, and no other', () => {
    const story = structuredClone(storyWith('NATO met, and ECOWAS did not.'));
    const [body] = scenarios()[0]?.opening.bodies ?? [];
    story.opening.bodies = [{ ...body!, name: 'Council of NATO', members: [] }];
    expect(checkNames(story).map(({ name }) => name)).toEqual(['ECOWAS']);
  });

  test('lets pass the members of a real body by their names in it, and nowhere else', () => {
    const story = structuredClone(storyWith('Kenya abstains.'));
    const [body] = scenarios()[0]?.opening.bodies ?? [];
    const members = [{ id: 'kenya', name: 'Kenya', permanent: false }];
    story.opening.bodies = [{ ...body!, name: 'UN Security Council', members }];
    expect(checkNames(story).map(({ path }) => path)).toEqual(['script.injects.0.text']);
    story.opening.bodies = [{ ...body!, name: 'The Council', members }];
    expect(checkNames(story)).toHaveLength(2);
  });

  test('finds nothing in a case study, whose subject is real', () => {
    const story = structuredClone(storyWith('Kenya, in January.'));
    story.opening.caseStudy = { place: 'Kenya', period: '2008', sources: [], facts: [], approver: '' };
    expect(checkNames(story)).toEqual([]);
  });

  test('takes no id for a name', () => {
    const story = structuredClone(storyWith('Nothing.'));
    story.opening.scenarioId = 'Sudan';
    expect(checkNames(story)).toEqual([]);
  });

  test.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))(
    '%s is clean',
    (_, story) => {
      expect(checkNames(story)).toEqual([]);
    },
  );
});

describe('invented names', () => {
  test('none is real, and none stands on two lists or twice on one', () => {
    expect(inventedWords.filter((word) => findRealNames(word, []).length > 0)).toEqual([]);
    expect(inventedWords.filter((word, index) => inventedWords.indexOf(word) !== index)).toEqual([]);
  });

  test('whatever real names a story holds, no suggestion is found real, and one name has one', () => {
    const some = fc.uniqueArray(fc.constantFrom(...everyName), { minLength: 1, maxLength: 40 });
    const property = fc.property(some, (names) => {
      const story = storyWith(...names.map(({ name }) => `We heard of ${name} and again of ${name}.`));
      const byName = new Map<string, string | null>();
      const findings = checkNames(story);
      expect(findings.length).toBeGreaterThanOrEqual(names.length);
      for (const { name, kind, suggestion } of findings) {
        if (suggestion !== null) expect(findRealNames(suggestion, []), suggestion).toEqual([]);
        const key = `${kind}:${name}`;
        expect(byName.get(key) ?? suggestion).toBe(suggestion);
        byName.set(key, suggestion);
      }
    });
    fc.assert(property, { numRuns: 60, seed: 20_261_127 });
  });

  test('different real names of a kind have different invented ones', () => {
    for (const kind of ['city', 'people', 'armed-group', 'organisation'] satisfies RealNameKind[]) {
      // A name that begins another one would be found as part of it.
      const names = realNames[kind].slice(0, 20);
      const given = checkNames(storyWith(...names.map((name) => `One: ${name}.`)));
      const byName = new Map(given.map(({ name, suggestion }) => [name, suggestion]));
      expect(new Set(byName.values()).size, kind).toBe(byName.size);
    }
  });

  test('a story stays a story with any of them in it', () => {
    const story = storyWith(...inventedWords.slice(0, 100).map((word) => `${word} answered.`));
    expect(parseStory(story).ok).toBe(true);
    expect(checkNames(story)).toEqual([]);
  });
});
