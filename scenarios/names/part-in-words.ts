import type { Story } from '../../exercise/story';

/** What the parts of a story are called where a person reads of them; what is missing is called by its key. */
const partNames: Record<string, string> = {
  artificialities: 'artificiality',
  baselineQuestion: 'the question before play',
  bodies: 'body',
  branches: 'branch',
  burdenRows: 'row of the burden table',
  caseStudy: 'the case',
  contentNote: 'the content note',
  cuts: 'cut',
  debriefSteps: 'step of the debrief',
  emergencyWord: 'the emergency word',
  evaluationGuides: 'evaluation guide',
  expectedAction: 'the expected action',
  facilitatorNote: 'the facilitator’s note',
  facilitatorNotes: 'facilitator’s note',
  facts: 'fact',
  from: 'the originator',
  goals: 'goal',
  heading: 'the heading',
  instructions: 'instruction',
  interests: 'the interests',
  knows: 'thing it knows',
  learningPoints: 'learning point',
  manual: 'section of the manual',
  map: 'the map',
  marks: 'mark on the map',
  moves: 'move',
  name: 'the name',
  notes: 'the authors’ notes',
  objectives: 'objective',
  owner: 'the owner',
  personas: 'persona',
  protects: 'what is protected',
  question: 'the question',
  readyAnswers: 'ready answer',
  record: 'act on record',
  redLines: 'red line',
  reliability: 'the reliability',
  respondent: 'the respondent',
  role: 'the role',
  rulesOfPlay: 'rule of play',
  scenarioTime: 'the scenario time',
  shortName: 'the short name',
  softer: 'the softer variant',
  steps: 'step',
  subtitle: 'the subtitle',
  summary: 'the summary',
  teams: 'team',
  tellTales: 'tell-tale',
  text: 'the text',
  title: 'the title',
  toolRules: 'tool rule',
  voice: 'the voice',
};

/** Parts that hold the others and say nothing by themselves. */
const holders = new Set(['opening', 'script', 'variant', 'words']);

/** An entry of a list by its place, and an inject by the number that is printed in the MSEL. */
function entryWords(story: Story, list: string, index: number): string {
  if (list === 'injects') return `inject ${story.script.injects[index]?.number ?? index + 1}`;
  if (list === 'briefs') {
    const team = story.briefs[index]?.team;
    return `the brief of ${story.opening.teams.find(({ id }) => id === team)?.name ?? team}`;
  }
  return `${partNames[list] ?? list} ${index + 1}`;
}

/** Where a path of a story leads, for an author: `script.injects.3.softer.text` is "inject 4, the softer variant, the text". */
export function partInWords(story: Story, path: string): string {
  const keys = path.split('.');
  const words = keys.flatMap((key, at) => {
    if (holders.has(key) || /^\d+$/.test(key)) return [];
    const next = keys[at + 1];
    return [
      next !== undefined && /^\d+$/.test(next)
        ? entryWords(story, key, Number(next))
        : (partNames[key] ?? key),
    ];
  });
  return words.join(', ');
}
