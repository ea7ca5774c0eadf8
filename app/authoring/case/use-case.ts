'use client';

import type { StoryFields } from '../../../exercise/authoring/draft';
import type { CaseSource } from '../../../exercise/case-study';
import { useWritten } from '../desk/desk-context';

/** The story's part, whether it is a case study, and what that one cites, as far as it is written. */
export function useCase(): {
  part: string;
  story: Partial<StoryFields>;
  isCase: boolean;
  sources: CaseSource[];
} {
  const written = useWritten('story')[0];
  const story: Partial<StoryFields> = written?.value ?? {};
  const sources = story.caseStudy?.sources;
  return {
    part: written?.id ?? '',
    story,
    isCase: Boolean(story.caseStudy),
    sources: Array.isArray(sources) ? sources : [],
  };
}
