import type { StoryInject } from '../../exercise/story';

type Needed =
  | 'id'
  | 'number'
  | 'move'
  | 'kind'
  | 'plannedMinute'
  | 'scenarioTime'
  | 'title'
  | 'from'
  | 'mode';

/** One line of a case study's MSEL; what is not given is empty, of level 0 and for nobody. */
export function caseInject(given: Pick<StoryInject, Needed> & Partial<StoryInject>): StoryInject {
  return {
    text: '',
    softer: null,
    level: 0,
    reliability: null,
    to: { teams: [], members: [], screen: false },
    expectedAction: '',
    facilitatorNote: '',
    objectives: [],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [],
    branches: [],
    ...given,
  };
}
