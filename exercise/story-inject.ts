import type { ConsiderationId } from '../framework/considerations';
import type { CounterMoveId } from '../framework/counter-moves';
import type { MechanismId } from '../framework/mechanisms';
import type { StrategyId } from '../framework/strategies';
import type { ToolId } from '../framework/tools';
import type { CaseFact } from './case-study';
import type { Condition } from './condition';
import type { Translations } from './languages/translations';
import type { MapMark } from './story-map';

/** How an inject is delivered. */
export const injectModes = [
  'brief',
  'cable',
  'call',
  'email',
  'map',
  'message',
  'news',
  'note',
  'post',
  'rumour',
] as const;
/** One way of delivery. */
export type InjectMode = (typeof injectModes)[number];

/** How loud a text is: 0 none, 1 discrimination and threats, 2 violence reported, 3 mass violence reported. */
export type ContentLevel = 0 | 1 | 2 | 3;

/** One line of the MSEL (practice 1.2). */
export interface StoryInject {
  id: string;
  /** Stable number as printed in the MSEL, with sub-letters for late additions. */
  number: string;
  move: number;
  kind: 'contextual' | 'expected-action' | 'contingency' | 'counter-move' | 'practice';
  /** Planned exercise time, in minutes from the start of the workshop. */
  plannedMinute: number;
  scenarioTime: string;
  title: string;
  text: string;
  /** What stands in when the run's content cap is lower than `level`. Every inject of level 2 or 3 has one. */
  softer: { title: string; text: string } | null;
  level: ContentLevel;
  /** The simulated originator. */
  from: string;
  mode: InjectMode;
  /** Places of the map that the text is about. */
  marks?: MapMark[];
  reliability: { confidence: 'low' | 'medium' | 'high'; words: string } | null;
  to: InjectAudience;
  expectedAction: string;
  /** Entries of the framework that the author expects teams to reach for here; absent where nothing is foreseen. */
  foresees?: {
    strategies?: StrategyId[];
    mechanisms?: MechanismId[];
    tools?: ToolId[];
    considerations?: ConsiderationId[];
  };
  facilitatorNote: string;
  objectives: string[];
  requiresDecision: boolean;
  /** The inject whose expected action this one repairs. */
  contingencyFor: string | null;
  maximumMinutes: number;
  learningPoints: string[];
  /** Meant for teams that are done early: offered then, and never by the plan. */
  stretch?: boolean;
  /** For a counter-move inject: one text for each counter-move that the script foresees. */
  branches: {
    counterMove: CounterMoveId;
    title: string;
    text: string;
    softer: { title: string; text: string } | null;
  }[];
  /** What the line waits for; absent where it waits for nothing but its minute. */
  waitsFor?: Condition;
  /** How far authors have come with the line; absent counts as ready. */
  status?: AuthoringStatus;
  /** Who writes the line and answers for it, by name or office; for staff only. */
  owner?: string;
  /** Notes between authors, for staff only. */
  notes?: string;
  /** What stands in the author's own columns, by the column's id; for staff only. */
  more?: Record<string, string>;
  /** In a case study, what of the text is on record and where: for staff in play, for everyone in the debrief. */
  facts?: CaseFact[];
  /** The texts in other languages, each variant under its own place. */
  translations?: Translations;
}

/** How far authors have come with a line (practice 1.2), in order. */
export const authoringStatuses = ['draft', 'submitted', 'approved', 'ready'] as const;
/** One of those. */
export type AuthoringStatus = (typeof authoringStatuses)[number];

/** To whom a line of the MSEL is meant to go. An empty audience is for staff only. */
export interface InjectAudience {
  teams: string[] | 'all';
  /** Members of bodies, as `body:member`; resolved to the seats that hold them at release. */
  members: string[];
  screen: boolean;
}
