import type { ToolRule } from '../../exercise/story';

/** A mission needs a mandate: what the two bodies that can give one do to peace operations in the third move. */
export const toolRules: ToolRule[] = [
  {
    id: 'no-mandate',
    body: 'security-council',
    when: 'vetoed',
    tool: 'T14',
    access: 'closed',
    words:
      'After a veto a mission has no mandate of the Council. Until another body lends its name, none can go.',
  },
  {
    id: 'mission-of-the-concord',
    body: 'peace-council',
    when: 'adopted',
    tool: 'T14',
    access: 'priced',
    words:
      'The Concord lends its name and little else: who proposes a mission says who pays for it, who goes, and who brings them out.',
  },
];
