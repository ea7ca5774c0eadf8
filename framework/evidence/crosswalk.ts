import type { CrosswalkLink } from './crosswalk-link';
import { diplomaticLinks } from './diplomatic-links';
import { economicLinks } from './economic-links';
import { legalLinks } from './legal-links';
import { militaryLinks } from './military-links';

/**
 * Which findings bear on which tool. A tool without a link is one on which the review reports no finding: `no-findings.ts` says
 * so for each of them. Findings on every tool and cautions on method are not repeated here.
 */
export const crosswalk: readonly CrosswalkLink[] = [
  ...diplomaticLinks,
  ...economicLinks,
  ...legalLinks,
  ...militaryLinks,
];
