import type { CrosswalkLink } from './crosswalk-link';

const justiceAsAWhole = 'The passage is about all means of justice after conflict together.';

/** Which findings bear on the tools of law. */
export const legalLinks: readonly CrosswalkLink[] = [
  { tool: 'T13', finding: 'L10', basis: 'source' },
  { tool: 'T13', finding: 'L11', basis: 'ours', because: justiceAsAWhole },
  { tool: 'T15', finding: 'L01', basis: 'source' },
  { tool: 'T15', finding: 'L02', basis: 'source' },
  { tool: 'T15', finding: 'L03', basis: 'source' },
  {
    tool: 'T15',
    finding: 'L04',
    basis: 'ours',
    because:
      'Joining the court’s statute is no prosecution; it brings a government within the court’s reach.',
  },
  { tool: 'T15', finding: 'L05', basis: 'source' },
  { tool: 'T15', finding: 'L06', basis: 'source' },
  { tool: 'T15', finding: 'L07', basis: 'source' },
  { tool: 'T15', finding: 'L08', basis: 'source' },
  { tool: 'T15', finding: 'L09', basis: 'source' },
  { tool: 'T15', finding: 'L10', basis: 'source' },
  { tool: 'T15', finding: 'L11', basis: 'ours', because: justiceAsAWhole },
];
