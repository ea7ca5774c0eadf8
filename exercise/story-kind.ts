import type { Opening } from './story';

/** What an exercise says of its story wherever it is named: that it is invented, or that it is a historical case study. */
export function storyKind(opening: Pick<Opening, 'caseStudy'> | null | undefined): 'case' | 'fiction' {
  return opening?.caseStudy ? 'case' : 'fiction';
}
