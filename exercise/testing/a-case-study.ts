import type { CaseStudy } from '../case-study';
import type { Story } from '../story';
import { aStory } from './a-story';

/** What a case study says of itself: a source of the framework, a document, and a fact of each. */
export const caseOfTests: CaseStudy = {
  place: 'The northern coast',
  period: 'March to May 2001',
  sources: [
    { id: 'framework', kind: 'framework', cite: 'The framework, L1' },
    { id: 'report', kind: 'document', cite: 'A body, A/1 (2001), 1 May 2001' },
  ],
  facts: [
    { text: 'The coast was closed.', source: 'framework' },
    { text: 'A mission was asked for.', source: 'report', toBeChecked: true },
  ],
  approver: '',
};

/** `aStory` as if it had happened: with sources, facts under its first line, and what the source shows with it. */
export function aCaseStudy(): Story {
  const story = aStory();
  return {
    ...story,
    opening: { ...story.opening, scenarioId: 'small-case', title: 'Small case', caseStudy: caseOfTests },
    script: {
      ...story.script,
      illustrates: 'DIS',
      injects: story.script.injects.map((inject) =>
        inject.kind === 'contextual'
          ? { ...inject, facts: [{ text: `On record: ${inject.title}.`, source: 'framework' }] }
          : inject,
      ),
    },
  };
}
