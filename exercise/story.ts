import type { CounterMoveId } from '../framework/counter-moves';
import type { StrategyId } from '../framework/strategies';
import type { CaseStudy } from './case-study';
import type { BurdenRow } from './joint-actions/burden-rows';
import type { Translations } from './languages/translations';
import type { StoryInject } from './story-inject';
import type { StoryMap } from './story-map';
import type { StoryBody } from './voting/decision-rule';
import type { ToolRule } from './voting/tool-rules';

/** The six steps of a move, in their order (practice: recommended turn structure). */
export const stepIds = ['update', 'think', 'decide', 'anticipate', 'agree', 'reveal'] as const;
/** One step of a move. */
export type StepId = (typeof stepIds)[number];

export type { AuthoringStatus, ContentLevel, InjectAudience, InjectMode, StoryInject } from './story-inject';
export { authoringStatuses, injectModes } from './story-inject';

/**
 * The authored story that an exercise is opened from. It is copied whole into the first event, so that a later edit of
 * the scenario never changes a running exercise. `opening` is for everyone; `script` is for staff; briefs go to one team each.
 */
export interface Story {
  opening: Opening;
  briefs: TeamBrief[];
  script: Script;
}

/** What everyone in the room may know from the start. */
export interface Opening {
  scenarioId: string;
  revision: number;
  title: string;
  subtitle: string;
  /** Length of the workshop, debrief included, in minutes. */
  minutes: number;
  /** Minutes of the debrief that the plan protects. */
  debriefFloorMinutes: number;
  people: { from: number; to: number };
  contentNote: string;
  /** The word that means a real emergency, printed on the rules card. */
  emergencyWord: string;
  /** The one-page situation manual, in sections of Markdown. */
  manual: { heading: string; text: string }[];
  /** Rules of play that every participant is shown. */
  rulesOfPlay: string[];
  /** The actor that control plays and that forecasts are about. */
  respondent: { name: string; letter: string };
  teams: StoryTeam[];
  bodies: StoryBody[];
  moves: StoryMove[];
  debriefSteps: { id: DebriefStepId; minutes: number }[];
  objectives: { id: string; text: string }[];
  /** What is simpler here than in the world, said beforehand so that nobody has to fight it. Absent when the author lists nothing. */
  artificialities?: string[];
  /** A private question before play, answered 0 to 100, about something that the exercise itself resolves. */
  baselineQuestion: string;
  /** The body that answers it: yes once it has adopted a text, no if it has adopted none. Absent: the question resolves to nothing. */
  baselineBody?: string;
  /** What results of bodies do to tools, by rule of this scenario; absent: nothing. Teams read it beforehand. */
  toolRules?: ToolRule[];
  /** Whom teams can ask through control; absent where the story names nobody. Never how they speak or what they protect. */
  contacts?: Contact[];
  /** What teams that act together share, in the order of the table; absent: the usual four rows. */
  burdenRows?: BurdenRow[];
  /** The language of the story's texts, as in `lang`; absent: that of the screens. */
  language?: string;
  /** The same texts in other languages; absent: there are none. A language counts when it stands here. */
  translations?: Translations;
  /** Absent: the story has no map. */
  map?: StoryMap;
  /** Present where the story is about something that happened; absent: it is fictional. */
  caseStudy?: CaseStudy;
}

/** Somebody who can be asked, as everyone knows them. */
export interface Contact {
  /** Id of the persona. */
  id: string;
  name: string;
  role: string;
}

export type { MapMark, MapPoint, StoryMap } from './story-map';

/** A role team as everyone sees it. */
export interface StoryTeam {
  id: string;
  name: string;
  shortName: string;
  /** One capital letter, set in the team's shape. */
  letter: string;
  places: number;
  summary: string;
}

export type { BodyMember, DecisionRule, StoryBody } from './voting/decision-rule';
export type { ToolRule } from './voting/tool-rules';

/** One move; number 0 is the practice round, which the debrief leaves out. */
export interface StoryMove {
  number: number;
  title: string;
  /** Fictional date and time at which the move begins, as shown. */
  scenarioTime: string;
  /** Only the steps that this move has, in the order of `stepIds`, with planned minutes. */
  steps: { step: StepId; minutes: number; question: string }[];
}

/** The steps of the guided debrief, in order. */
export const debriefStepIds = [
  'derole',
  'reflect',
  'timeline',
  'strategy',
  'interaction',
  'collective',
  'assessment',
  'evidence',
  'takeaway',
  'close',
] as const;
/** One step of the guided debrief. */
export type DebriefStepId = (typeof debriefStepIds)[number];

/** What only one team may read before the debrief. */
export interface TeamBrief {
  team: string;
  role: string;
  goals: string[];
  redLines: string[];
  knows: string[];
  /** Instructions to single members of a body, by member id. Each reaches only the seat that holds it. */
  instructions: { member: string; text: string }[];
  /** The texts in other languages. A team is told none of the instructions. */
  translations?: Translations;
}

/** What only staff may read: the MSEL, the personas, the tell-tales. */
export interface Script {
  injects: StoryInject[];
  tellTales: { counterMove: CounterMoveId; text: string }[];
  personas: Persona[];
  facilitatorNotes: { heading: string; text: string }[];
  /** What can be left out when the facilitator is behind, in the order in which it is proposed; none when absent. */
  cuts?: StoryCut[];
  /** What evaluators look at, objective by objective. Absent when the author wrote none. */
  evaluationGuides?: EvaluationGuide[];
  /** What was done in the case that the story is about, for the debrief alone; absent where it is about none. */
  record?: RecordedAct[];
  /** Columns that the author adds to the MSEL, in their order; cells are `more` of an inject. */
  columns?: ScriptColumn[];
  /** The strategy that the source shows with this case; named in the debrief alone, so that it hints at nothing in play. */
  illustrates?: StrategyId;
}

/** A column of the MSEL that an author added: staff read it, and no rule looks at it. */
export interface ScriptColumn {
  id: string;
  name: string;
}

/** Something that was done in a case, beside the move in which the group had to choose. Never the right answer. */
export interface RecordedAct {
  move: number;
  text: string;
  /** Where it stands. */
  source: string;
  /** Nobody has compared this with the source yet; absent: it stands in one of the two sources of the framework. */
  toBeChecked?: true;
}

/** Something that can be left out to save time, with what is lost by it. */
export interface StoryCut {
  id: string;
  /** What to do, as an instruction to the facilitator. */
  text: string;
  /** Minutes that it saves. */
  minutes: number;
  /** The step that gets shorter: of a move, or of the debrief. */
  shortens: { move: number; step: StepId } | { debrief: DebriefStepId };
  /** Objectives that lose by it, by id; none when nothing of them does. */
  loses: string[];
}

/** An exercise evaluation guide: how it can be seen in the room that an objective is worked on. About process alone. */
export interface EvaluationGuide {
  objective: string;
  /** What would be seen if it went well, in a sentence. */
  target: string;
  /** Critical tasks, each a question about what the teams did. `id` is unique in its guide. */
  tasks: { id: string; text: string }[];
}

/** Somebody whom SimCell speaks for. */
export interface Persona {
  id: string;
  name: string;
  role: string;
  voice: string;
  protects: string;
  readyAnswers: string[];
  /** Whether teams can ask for this person by name: then name and role are for everyone. */
  reachable?: boolean;
}
