import { auPeaceAndSecurityCouncil } from './african-union';
import { civilSociety } from './civil-society';
import { coalition } from './coalition';
import { ecowasMediationAndSecurityCouncil } from './ecowas';
import { euCouncil } from './eu-council';
import { generalAssembly } from './general-assembly';
import { genericCouncil } from './generic-council';
import { humanRightsCouncil } from './human-rights-council';
import { nationalSecurityCouncil } from './national-security-council';
import { northAtlanticCouncil } from './nato';
import type { ReadyBody } from './ready-body';

/** Every ready body that is the same in every year; the Security Council is made by `securityCouncil(year)`. */
export const readyBodies: readonly ReadyBody[] = [
  generalAssembly,
  auPeaceAndSecurityCouncil,
  ecowasMediationAndSecurityCouncil,
  euCouncil,
  northAtlanticCouncil,
  humanRightsCouncil,
  coalition,
  nationalSecurityCouncil,
  civilSociety,
  genericCouncil,
];
