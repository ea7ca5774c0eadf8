import { crossCuttingDisputes } from './cross-cutting-disputes';
import { diplomaticDisputes } from './diplomatic-disputes';
import type { Dispute } from './dispute';
import { economicDisputes } from './economic-disputes';
import { legalDisputes } from './legal-disputes';
import { militaryDisputes } from './military-disputes';

/** Where the review's findings pull in different directions. Which findings meet in a dispute is our reading. */
export const disputes: readonly Dispute[] = [
  ...crossCuttingDisputes,
  ...diplomaticDisputes,
  ...economicDisputes,
  ...legalDisputes,
  ...militaryDisputes,
];
