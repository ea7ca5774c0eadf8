import { expect, test } from 'vitest';
import { placeInWords } from './place-in-words';
import { anInject, aStory } from './testing/a-story';

const story = aStory([anInject({ number: '7', title: 'Market day' })]);
const [team] = story.opening.teams;

test.each([
  ['script.injects.0.softer.text', 'Inject 7, “Market day”: Softer text'],
  ['script.injects.0', 'Inject 7, “Market day”'],
  ['script.injects.5.title', 'Inject 6: Title'],
  ['opening.teams.0.shortName', `Team “${team?.name}”: Short name`],
  ['briefs.0.goals.1', `Brief of “${team?.name}”: Goals 2`],
  ['opening.debriefFloorMinutes', 'Minutes of debrief that are protected'],
  ['script.tellTales.0.text', /^Tell-tales(: CM| 1).*, Text$/],
  ['opening.manual', 'Situation manual'],
  ['', ''],
])('%s is read as %s', (path, words) => {
  if (typeof words === 'string') expect(placeInWords(story, path)).toBe(words);
  else expect(placeInWords(story, path)).toMatch(words);
});

test('says a place in anything that was read', () => {
  for (const written of [null, 'x', [], { script: 3 }, { script: { injects: [null] } }])
    expect(placeInWords(written, 'script.injects.0.title')).toBe('Inject 1: Title');
});
