import type { CaseFact, CaseStudy } from '../../exercise/case-study';
import type { Story } from '../../exercise/story';
import type { FindingCode } from '../finding';
import { changed } from './faulty-stories';

const aCase = (): CaseStudy => ({
  place: 'Somewhere',
  period: '2001 to 2002',
  sources: [
    { id: 'framework', kind: 'framework', cite: 'The framework, L1' },
    { id: 'report', kind: 'document', cite: 'A report, 1 May 2001' },
  ],
  facts: [],
  approver: '',
});

const fact: CaseFact = { text: 'It happened.', source: 'framework' };

function aCaseStudy(change: (story: Story, caseStudy: CaseStudy) => void): Story {
  return changed((story) => {
    const caseStudy = aCase();
    story.opening.caseStudy = caseStudy;
    for (const inject of story.script.injects) inject.facts = [fact];
    change(story, caseStudy);
  });
}

/** A case study that can be run. */
export const soundCase = (): Story => aCaseStudy(() => {});

/** What can be wrong with a case study. */
export const faultyCases: [FindingCode, string, Story][] = [
  [
    'fact-in-fiction',
    'a fact in a fictional story',
    changed((story) => {
      for (const inject of story.script.injects.slice(0, 1)) inject.facts = [fact];
    }),
  ],
  [
    'unknown-source',
    'a fact that cites a source that is not listed',
    aCaseStudy((_, caseStudy) => caseStudy.facts.push({ text: 'So it was.', source: 'hearsay' })),
  ],
  [
    'fact-not-marked',
    'a fact from a document that is not marked to be checked',
    aCaseStudy((_, caseStudy) => caseStudy.facts.push({ text: 'So it was.', source: 'report' })),
  ],
  [
    'line-without-fact',
    'a line for players that rests on no fact',
    aCaseStudy((story) => {
      for (const inject of story.script.injects) inject.facts = [];
    }),
  ],
];
