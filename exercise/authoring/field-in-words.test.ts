import { describe, expect, test } from 'vitest';
import { fieldInWords } from './field-in-words';

const inject = {
  title: 'Market day',
  branches: [
    { counterMove: 'CM1', title: 'One' },
    { counterMove: 'CM3', title: 'Three' },
  ],
};

describe('The field of a finding', () => {
  test.each([
    ['inject', 'softer.title', 'Title of the softer text'],
    ['inject', 'branches.0.softer.text', /^Texts for counter-moves: CM1 [A-Z].*, Softer text$/],
    ['inject', 'waitsFor.all.0.after', 'Waits for'],
    ['inject', 'learningPoints.2', 'Learning points 3'],
    ['inject', 'to.teams', 'Teams and room screen'],
    ['inject', 'translations.fr', 'Languages, fr'],
    ['inject', 'translations.fr.branches.CM3.text', /^Languages, fr, Texts for counter-moves: CM3 .*, Text$/],
    ['story', 'debriefFloorMinutes', 'Minutes of debrief that are protected'],
    ['story', 'tellTales.1.text', 'Tell-tales 2, Text'],
    ['team', 'team.shortName', 'Short name'],
    ['team', 'brief.instructions.0.text', 'Instructions to single members 1, Text'],
    ['team', 'brief.translations.ar.goals.1', 'Languages, ar, Goals 2'],
    ['body', 'rule.threshold.yes', 'Votes for that are needed'],
    ['objective', 'guide.tasks.1.text', 'Critical tasks 2, Task'],
    ['move', 'steps.0.question', 'Steps: think, What is asked'],
    ['note', 'ownWord.__proto__', 'Own word'],
  ] as const)('of a %s at %s is said as the editor labels it', (kind, field, words) => {
    const value = kind === 'move' ? { steps: [{ step: 'think' }] } : kind === 'inject' ? inject : {};
    if (typeof words === 'string') expect(fieldInWords(kind, value, field)).toBe(words);
    else expect(fieldInWords(kind, value, field)).toMatch(words);
  });

  test('is said of anything that may be written there', () => {
    for (const value of [null, 3, 'x', [], { branches: 'x' }])
      expect(fieldInWords('inject', value, 'branches.2.title')).toBe('Texts for counter-moves 3, Title');
  });
});
