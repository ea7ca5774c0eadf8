import { describe, expect, test } from 'vitest';
import type { StoryInject } from '../exercise/story';
import { aStory } from './testing/a-story';
import { faultyBodies } from './testing/faulty-bodies';
import { faultyCases, soundCase } from './testing/faulty-cases';
import { changed, faultyStories, softer, staffOnly, withInjects } from './testing/faulty-stories';
import { faultyToolRules, withToolRules } from './testing/faulty-tool-rules';
import { faultyTranslations, translatedStory } from './testing/faulty-translations';
import { validateStory } from './validate';

describe('validateStory', () => {
  test('finds nothing in a story that fits together', () => {
    expect(validateStory(aStory())).toEqual([]);
    expect(validateStory(soundCase())).toEqual([]);
    expect(
      validateStory(translatedStory({ fr: { title: 'Petit' } }, { fr: { role: 'Vous décidez.' } })),
    ).toEqual([]);
  });

  test.each([...faultyStories, ...faultyBodies, ...faultyToolRules, ...faultyCases, ...faultyTranslations])(
    '%s: %s',
    (code, _what, story) => {
      const findings = validateStory(story);
      expect(findings.map((finding) => finding.code)).toEqual([code]);
      expect(findings[0]?.sentence).toMatch(/^[A-Z].*\.$/);
      expect(findings[0]?.path).not.toBe('');
    },
  );

  test('a cycle of three contingencies is found at each of them', () => {
    const story = withInjects(
      { contingencyFor: 'inj_2' },
      { contingencyFor: 'inj_3' },
      { contingencyFor: 'inj_1' },
    );
    expect(validateStory(story).map((finding) => finding.code)).toEqual(Array(3).fill('contingency-cycle'));
  });

  test('a circle of lines that wait for each other is told with its way', () => {
    const story = withInjects(
      { waitsFor: { after: 'inj_2' } },
      { waitsFor: { all: [{ silence: { team: 'north', minutes: 2 } }, { after: 'inj_3' }] } },
      { waitsFor: { any: [{ after: 'inj_1' }, { counterMove: { move: 1 } }] } },
      { waitsFor: { after: 'inj_3' } },
    );
    expect(validateStory(story).map(({ path, sentence }) => `${path}: ${sentence}`)).toEqual([
      'script.injects.0.waitsFor: Inject 1 waits for itself: 1 waits for 2 waits for 3 waits for 1. Take one of these out.',
      'script.injects.1.waitsFor: Inject 2 waits for itself: 2 waits for 3 waits for 1 waits for 2. Take one of these out.',
      'script.injects.2.waitsFor: Inject 3 waits for itself: 3 waits for 1 waits for 2 waits for 3. Take one of these out.',
    ]);
  });

  test('a line that goes out only before another is no circle', () => {
    const story = withInjects({ waitsFor: { not: { after: 'inj_2' } } }, { waitsFor: { after: 'inj_1' } });
    expect(validateStory(story)).toEqual([]);
  });

  test('a contingency that hangs on a cycle is not in it', () => {
    const story = withInjects({ contingencyFor: 'inj_2' }, { contingencyFor: 'inj_2' });
    expect(validateStory(story).map((finding) => finding.path)).toEqual(['script.injects.1.contingencyFor']);
  });

  test('what a tool rule that does not fit is told names the rule and what to do', () => {
    const clash = withToolRules({ access: 'open' }, { id: 'other', access: 'closed' });
    expect(validateStory(clash)[0]?.sentence).toBe(
      'By one result the tool T14 would be open (“mission”) and closed (“other”). Keep one of the two rules.',
    );
    expect(validateStory(withToolRules({ body: 'nowhere' }))[0]?.path).toBe('opening.toolRules.0.body');
  });

  test('two results may do two things to one tool, and one result the same thing for two reasons', () => {
    const rules = withToolRules({}, { id: 'vetoed', when: 'vetoed', access: 'closed' }, { id: 'again' });
    expect(validateStory(rules)).toEqual([]);
  });

  test('two thirds of three members are two', () => {
    const story = changed((draft) => {
      draft.opening.bodies[0]!.rule.threshold = {
        kind: 'fraction',
        numerator: 2,
        denominator: 3,
        base: 'members',
      };
    });
    expect(validateStory(story)).toEqual([]);
  });

  test('an expected action needs neither text nor audience', () => {
    expect(validateStory(withInjects({}, { kind: 'expected-action', text: '', to: staffOnly }))).toEqual([]);
  });

  test('a counter-move with branches needs no text of its own', () => {
    const branches: StoryInject['branches'] = [{ counterMove: 'CM1', title: 'a', text: 'a', softer }];
    expect(validateStory(withInjects({ kind: 'counter-move', text: '', level: 2, branches }))).toEqual([]);
  });
});
