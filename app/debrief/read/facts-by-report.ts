import type { LineFacts } from '../../../exercise/case-study';
import type { State } from '../../../exercise/state';

/** A report with what it rested on. */
export interface FactsOfReport extends LineFacts {
  number: string;
  title: string;
}

/** What the reports of a case study rested on, in the order in which they went out. What was withdrawn is not among them. */
export function factsByReport({ debrief, releases }: Pick<State, 'debrief' | 'releases'>): FactsOfReport[] {
  const told = debrief?.facts ?? [];
  const seen = new Set<string>();
  return releases.flatMap(({ inject, number, content, status }) => {
    const line = told.find((one) => one.inject === inject);
    if (!line || status !== 'released' || seen.has(line.inject)) return [];
    seen.add(line.inject);
    return [{ ...line, number: number ?? '', title: content.title }];
  });
}
