import type { Story, StoryInject } from '../../exercise/story';
import type { FindingCode } from '../finding';
import { anInject, aStory } from './a-story';

/** Used by the tests of the validator, too. */
export const softer = { title: 'Softer', text: 'Softer.' };
/** Used by the tests of the validator, too. */
export const staffOnly: StoryInject['to'] = { teams: [], members: [], screen: false };

const aGuide = (objective: string, ...tasks: string[]) => ({
  objective,
  target: 'It is seen.',
  tasks: tasks.map((id) => ({ id, text: 'Was it seen?' })),
});

/** Used by the tests of the validator, too. */
export function changed(change: (story: Story) => void): Story {
  const story = structuredClone(aStory());
  change(story);
  return story;
}

/** Used by the tests of the validator, too. */
export function withInjects(...injects: Partial<StoryInject>[]): Story {
  return aStory(
    injects.map((inject, index) =>
      anInject({ id: `inj_${index + 1}`, number: String(index + 1), ...inject }),
    ),
  );
}

/** A story for every finding, with what is wrong with it. */
export const faultyStories: [FindingCode, string, Story][] = [
  ['duplicate-id', 'two injects with one id', withInjects({ id: 'same' }, { id: 'same' })],
  ['duplicate-id', 'two injects with one number', withInjects({ number: '7' }, { number: '7' })],
  [
    'duplicate-id',
    'a team with the letter of the respondent',
    changed((story) => {
      story.opening.respondent.letter = 'N';
    }),
  ],
  [
    'duplicate-id',
    'two tell-tales for one counter-move',
    changed((story) => {
      story.script.tellTales = [
        { counterMove: 'CM1', text: 'a' },
        { counterMove: 'CM1', text: 'b' },
      ];
    }),
  ],
  [
    'duplicate-id',
    'two rows of the burden table with one id',
    changed((story) => {
      story.opening.burdenRows = [
        { id: 'grain', name: 'Grain', unit: 'tons' },
        { id: 'grain', name: 'Seed', unit: 'tons' },
      ];
    }),
  ],
  [
    'duplicate-id',
    'two tasks of a guide with one id',
    changed((story) => {
      story.script.evaluationGuides = [aGuide('O1', 'asked', 'asked')];
    }),
  ],
  [
    'unknown-objective',
    'a guide for an objective that is not there',
    changed((story) => {
      story.script.evaluationGuides = [aGuide('O1', 'asked'), aGuide('O9', 'asked')];
    }),
  ],
  [
    'objective-without-guide',
    'guides for some objectives only',
    changed((story) => {
      story.opening.objectives.push({ id: 'O2', text: 'Anticipate.' });
      story.script.injects[0]!.objectives.push('O2');
      story.script.evaluationGuides = [aGuide('O1', 'asked')];
    }),
  ],
  [
    'unknown-team',
    'an inject for a team that is not there',
    withInjects({ to: { ...staffOnly, teams: ['east'] } }),
  ],
  [
    'unknown-team',
    'a body in a team that is not there',
    changed((story) => {
      story.opening.bodies.forEach((body) => {
        body.team = 'east';
      });
      story.briefs.forEach((brief) => {
        brief.instructions = [];
      });
    }),
  ],
  [
    'unknown-member',
    'an inject for a member that is not there',
    withInjects({ to: { ...staffOnly, members: ['assembly:fourth'] } }),
  ],
  [
    'unknown-member',
    'an instruction to nobody',
    changed((story) => {
      story.briefs[1]!.instructions[0]!.member = 'fourth';
    }),
  ],
  [
    'unknown-member',
    'a veto for nobody',
    changed((story) => {
      story.opening.bodies[0]!.rule.vetoMembers = ['fourth'];
    }),
  ],
  [
    'unknown-counter-move',
    'a tell-tale for no counter-move',
    changed((story) => {
      story.script.tellTales = [{ counterMove: 'CM0' as never, text: 'a' }];
    }),
  ],
  [
    'unknown-counter-move',
    'a branch for no counter-move',
    withInjects({ branches: [{ counterMove: 'CM0' as never, title: 'a', text: 'a', softer: null }] }),
  ],
  ['unknown-objective', 'an inject that serves nothing known', withInjects({ objectives: ['O1', 'O9'] })],
  [
    'unknown-inject',
    'a contingency for an inject that is not there',
    withInjects({ contingencyFor: 'inj_9' }),
  ],
  [
    'unknown-step',
    'a cut of a step that is not there',
    changed((story) => {
      story.script.cuts = [
        { id: 'cut', text: 'a', minutes: 1, shortens: { move: 9, step: 'agree' }, loses: [] },
      ];
    }),
  ],
  [
    'cut-too-long',
    'a cut that saves more than its step takes',
    changed((story) => {
      const [step] = story.opening.debriefSteps;
      const shortens = { debrief: step?.id ?? 'derole' } as const;
      story.script.cuts = [{ id: 'cut', text: 'a', minutes: (step?.minutes ?? 0) + 1, shortens, loses: [] }];
    }),
  ],
  [
    'unknown-body',
    'a question before play that no body answers',
    changed((story) => {
      story.opening.baselineBody = 'nowhere';
    }),
  ],
  ['unknown-move', 'an inject in a move that is not there', withInjects({ move: 4 })],
  ['inject-reaches-nobody', 'an empty audience', withInjects({ to: staffOnly })],
  [
    'expected-action-reaches-players',
    'an expected action with an audience',
    withInjects({ kind: 'expected-action' }),
  ],
  ['inject-without-text', 'an empty text', withInjects({ text: '' })],
  [
    'inject-without-text',
    'an empty counter-move without branches',
    withInjects({ kind: 'counter-move', text: '' }),
  ],
  ['missing-softer-variant', 'level 2 without a softer variant', withInjects({ level: 2 })],
  [
    'missing-softer-variant',
    'a branch of level 2 without one',
    withInjects({
      level: 2,
      softer,
      branches: [{ counterMove: 'CM1', title: 'a', text: 'a', softer: null }],
    }),
  ],
  [
    'softer-variant-unchanged',
    'a softer variant that says the same',
    withInjects({ level: 2, text: 'Softer.', softer }),
  ],
  ['objective-unserved', 'an objective without an inject', withInjects({ objectives: [] })],
  [
    'unknown-inject',
    'an inject that waits for one that is not there',
    withInjects({ waitsFor: { any: [{ not: { after: 'inj_none' } }] } }),
  ],
  [
    'unknown-team',
    'an inject that waits for a team that is not there',
    withInjects({ waitsFor: { silence: { team: 'east', minutes: 5 } } }),
  ],
  [
    'unknown-body',
    'an inject that waits for a body that is not there',
    withInjects({ waitsFor: { vote: { body: 'senate', result: 'adopted' } } }),
  ],
  [
    'unknown-move',
    'an inject that waits for a move that is not there',
    withInjects({ waitsFor: { counterMove: { move: 7 } } }),
  ],
  ['dependency-cycle', 'an inject that waits for itself', withInjects({ waitsFor: { after: 'inj_1' } })],
  ['contingency-cycle', 'a contingency for itself', withInjects({ contingencyFor: 'inj_1' })],
  [
    'too-many-yes-votes',
    'more yes votes than members',
    changed((story) => {
      story.opening.bodies[0]!.rule.threshold = { kind: 'count', yes: 4, of: 3 };
    }),
  ],
  [
    'too-many-yes-votes',
    'four thirds of the members',
    changed((story) => {
      story.opening.bodies[0]!.rule.threshold = {
        kind: 'fraction',
        numerator: 4,
        denominator: 3,
        base: 'members',
      };
    }),
  ],
  [
    'declared-count-differs',
    'a rule for other members',
    changed((story) => {
      story.opening.bodies[0]!.rule.threshold = { kind: 'count', yes: 2, of: 5 };
    }),
  ],
  [
    'moves-out-of-order',
    'a later move first',
    changed((story) => {
      story.opening.moves.unshift({ ...story.opening.moves[0]!, number: 2 });
    }),
  ],
  [
    'steps-out-of-order',
    'a decision before the update',
    changed((story) => {
      story.opening.moves[0]!.steps.reverse();
    }),
  ],
  [
    'steps-out-of-order',
    'a step that stands twice',
    changed((story) => {
      const { steps } = story.opening.moves[0]!;
      steps.push(steps[1]!);
    }),
  ],
  [
    'plan-over-time',
    'moves that fill the workshop',
    changed((story) => {
      story.opening.moves[0]!.steps[0]!.minutes = 31;
    }),
  ],
  ['inject-after-play', 'an inject in the debrief', withInjects({ plannedMinute: 41 })],
  [
    'debrief-under-floor',
    'a short debrief',
    changed((story) => {
      story.opening.debriefFloorMinutes = 21;
    }),
  ],
  [
    'brief-missing',
    'a team without a brief',
    changed((story) => {
      story.briefs.pop();
    }),
  ],
  [
    'places-differ',
    'more people than places',
    changed((story) => {
      story.opening.people.to = 6;
    }),
  ],
];
