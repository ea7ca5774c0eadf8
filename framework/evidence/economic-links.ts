import type { CrosswalkLink } from './crosswalk-link';

const kindLeftOpen = 'The passage says sanctions and leaves their kind open.';
const anyKind = 'The passage is about economic sanctions of any kind.';
const countedTogether = 'The study counts economic measures together; this tool is one of them.';

/** Which findings bear on the tools of the economy. */
export const economicLinks: readonly CrosswalkLink[] = [
  { tool: 'T03', finding: 'D18', basis: 'ours', because: kindLeftOpen },
  { tool: 'T03', finding: 'E06', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E07', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E08', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E09', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E10', basis: 'source' },
  { tool: 'T03', finding: 'E11', basis: 'source' },
  { tool: 'T03', finding: 'E12', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E13', basis: 'ours', because: anyKind },
  { tool: 'T03', finding: 'E22', basis: 'source' },
  { tool: 'T03', finding: 'E26', basis: 'ours', because: anyKind },
  {
    tool: 'T05',
    subTool: 'electoral-assistance',
    finding: 'X16',
    basis: 'ours',
    because: 'Help with elections supports a passage to elected rule, which is what the passage is about.',
  },
  { tool: 'T05', finding: 'X19', basis: 'source' },
  { tool: 'T05', finding: 'D16', basis: 'ours', because: countedTogether },
  { tool: 'T05', finding: 'E01', basis: 'source' },
  { tool: 'T05', finding: 'E02', basis: 'source' },
  { tool: 'T05', finding: 'E03', basis: 'source' },
  { tool: 'T05', finding: 'E04', basis: 'source' },
  { tool: 'T05', finding: 'E05', basis: 'source' },
  {
    tool: 'T05',
    finding: 'N03',
    basis: 'ours',
    because: 'The threat was to cut economic aid as well as military aid.',
  },
  { tool: 'T22', finding: 'D18', basis: 'ours', because: kindLeftOpen },
  { tool: 'T22', finding: 'E06', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E07', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E08', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E09', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E12', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E13', basis: 'ours', because: anyKind },
  { tool: 'T22', finding: 'E14', basis: 'source' },
  { tool: 'T22', finding: 'E15', basis: 'source' },
  { tool: 'T22', finding: 'E16', basis: 'source' },
  { tool: 'T22', finding: 'E17', basis: 'source' },
  { tool: 'T22', finding: 'E18', basis: 'source' },
  { tool: 'T22', finding: 'E19', basis: 'source' },
  { tool: 'T22', finding: 'E20', basis: 'source' },
  { tool: 'T22', finding: 'E21', basis: 'source' },
  { tool: 'T22', finding: 'E22', basis: 'source' },
  {
    tool: 'T22',
    finding: 'E23',
    basis: 'ours',
    because:
      'The passage says sanctions; to constrain is one of the purposes that the review gives for targeted ones.',
  },
  {
    tool: 'T22',
    finding: 'E24',
    basis: 'ours',
    because: 'The passage says sanctions; choosing whom to list is a question for targeted ones.',
  },
  { tool: 'T22', finding: 'E25', basis: 'source' },
  { tool: 'T22', finding: 'E26', basis: 'source' },
  { tool: 'T23', finding: 'D16', basis: 'ours', because: countedTogether },
];
