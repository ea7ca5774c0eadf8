import type { Story, StoryInject } from '../../../exercise/story';
import type { NotHeld } from './cexf-keeps';

type Counter = (story: Story) => number;

const among = (story: Story, has: (inject: StoryInject) => boolean) =>
  story.script.injects.filter(has).length;

/** What the Common Exercise Format has no place for: where it stands, what it is called, and how many of it a story has. */
const parts: readonly (readonly [path: string, words: string, count: Counter])[] = [
  ['opening.teams', 'teams with their places', ({ opening }) => opening.teams.length],
  ['opening.bodies', 'bodies that vote', ({ opening }) => opening.bodies.length],
  ['opening.toolRules', 'rules about tools', ({ opening }) => opening.toolRules?.length ?? 0],
  ['opening.moves', 'moves with their steps', ({ opening }) => opening.moves.length],
  ['opening.debriefSteps', 'steps of the debrief', ({ opening }) => opening.debriefSteps.length],
  ['opening.objectives', 'objectives', ({ opening }) => opening.objectives.length],
  ['opening.rulesOfPlay', 'rules of play', ({ opening }) => opening.rulesOfPlay.length],
  ['opening.artificialities', 'artificialities', ({ opening }) => opening.artificialities?.length ?? 0],
  ['opening.burdenRows', 'rows of the burden table', ({ opening }) => opening.burdenRows?.length ?? 0],
  ['opening.map', 'map', ({ opening }) => (opening.map ? 1 : 0)],
  ['opening.caseStudy', 'case with its sources', ({ opening }) => (opening.caseStudy ? 1 : 0)],
  ['opening', 'settings of the room (people, emergency word, respondent, question before play)', () => 1],
  ['briefs', 'briefs of teams', ({ briefs }) => briefs.length],
  ['script.personas', 'personas', ({ script }) => script.personas.length],
  ['script.tellTales', 'tell-tales', ({ script }) => script.tellTales.length],
  ['script.facilitatorNotes', 'notes for the facilitator', ({ script }) => script.facilitatorNotes.length],
  ['script.cuts', 'cuts', ({ script }) => script.cuts?.length ?? 0],
  ['script.evaluationGuides', 'evaluation guides', ({ script }) => script.evaluationGuides?.length ?? 0],
  ['script.record', 'acts on record', ({ script }) => script.record?.length ?? 0],
  ['script.illustrates', 'strategy that the case illustrates', ({ script }) => (script.illustrates ? 1 : 0)],
  [
    'script.injects.branches',
    'injects with branches',
    (story) => among(story, (one) => one.branches.length > 0),
  ],
  [
    'script.injects.waitsFor',
    'injects that wait for more than one other inject',
    (story) => among(story, ({ waitsFor }) => waitsFor !== undefined && !('after' in waitsFor)),
  ],
  [
    'script.injects.reliability',
    'injects with a reliability',
    (story) => among(story, (one) => one.reliability !== null),
  ],
  [
    'script.injects.facilitatorNote',
    'injects with a note',
    (story) => among(story, (one) => one.facilitatorNote !== ''),
  ],
  [
    'script.injects.objectives',
    'injects with objectives',
    (story) => among(story, (one) => one.objectives.length > 0),
  ],
  [
    'script.injects.foresees',
    'injects with foreseen strategies',
    (story) => among(story, (one) => one.foresees !== undefined),
  ],
  [
    'script.injects.learningPoints',
    'injects with learning points',
    (story) => among(story, (one) => one.learningPoints.length > 0),
  ],
  [
    'script.injects.marks',
    'injects with marks on the map',
    (story) => among(story, (one) => one.marks !== undefined),
  ],
  ['script.injects.facts', 'injects with facts', (story) => among(story, (one) => one.facts !== undefined)],
  [
    'script.injects.stretch',
    'injects for teams that are done early',
    (story) => among(story, (one) => one.stretch === true),
  ],
  [
    'script.injects.status',
    'injects with a status, an owner or authors’ notes',
    (story) => among(story, (one) => Boolean(one.status ?? one.owner ?? one.notes)),
  ],
];

/** What of a story is left behind when it is written in the Common Exercise Format. */
export function notHeldOf(story: Story): NotHeld[] {
  return parts.flatMap(([path, words, counter]) => {
    const count = counter(story);
    return count === 0
      ? []
      : [{ path, count, sentence: `The Common Exercise Format has no place for ${words} (${count}).` }];
  });
}
