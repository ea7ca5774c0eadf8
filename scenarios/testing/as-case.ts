import type { Story } from '../../exercise/story';

/**
 * A story told as if it had happened, for tests of what case studies are shown with: sources, a fact under each report,
 * a record of each move and the strategy that it illustrates. It keeps the names of the story.
 */
export function asCase({ opening, briefs, script }: Story): Story {
  return {
    opening: {
      ...opening,
      scenarioId: `${opening.scenarioId}-as-case`,
      title: `${opening.title}, as a case`,
      caseStudy: {
        place: 'The northern coast',
        period: 'March to May 2001',
        sources: [
          { id: 'framework', kind: 'framework', cite: 'The framework, L1 to L3' },
          { id: 'report', kind: 'document', cite: 'A body, A/1 (2001), 1 May 2001' },
        ],
        facts: [
          { text: 'The market had been held every week.', source: 'framework' },
          { text: 'A mission was asked for.', source: 'report', toBeChecked: true },
        ],
        approver: '',
      },
    },
    briefs,
    script: {
      ...script,
      illustrates: 'DIS',
      injects: script.injects.map((line) =>
        line.kind === 'contextual'
          ? {
              ...line,
              facts: [{ text: `On record: ${line.title}.`, source: 'report', toBeChecked: true as const }],
            }
          : line,
      ),
      record: opening.moves
        .filter(({ number }) => number > 0)
        .map(({ number }) => ({
          move: number,
          text: `In move ${number} a neighbour sent two observers.`,
          source: 'A body, A/1 (2001), 1 May 2001',
          toBeChecked: true as const,
        })),
    },
  };
}
