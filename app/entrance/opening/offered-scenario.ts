import type { AuthoringStatus } from '../../../exercise/story';

/** How scenarios are grouped, in the order in which they are offered. */
export const scenarioKinds = ['starter', 'exercise', 'case', 'own'] as const;
/** One of those groups: the starter, exercises, case studies, and what this installation added. */
export type ScenarioKind = (typeof scenarioKinds)[number];

/** A scenario as `/api/scenarios` offers it. */
export interface OfferedScenario {
  id: string;
  title: string;
  minutes: number;
  people: { from: number; to: number };
  summary: string;
  contentNote: string;
  kind: ScenarioKind;
  /** How far its reports go, 0 to 3. */
  level: number;
  languages: string[];
  /** How far its authors have come; absent for those that come along. */
  status?: AuthoringStatus;
  /** Present where it is about something that happened. */
  caseStudy?: OfferedCase;
}

/** What is said of a case study before it is opened. */
export interface OfferedCase {
  place: string;
  period: string;
  sources: string[];
  facts: number;
  toBeChecked: number;
  approver: string;
}
