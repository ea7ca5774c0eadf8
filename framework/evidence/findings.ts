import { crossCuttingFindings } from './cross-cutting-findings';
import { crossCuttingPatternFindings } from './cross-cutting-pattern-findings';
import { crossCuttingScaleFindings } from './cross-cutting-scale-findings';
import { diplomaticMediationFindings } from './diplomatic-mediation-findings';
import { diplomaticRelationsFindings } from './diplomatic-relations-findings';
import { economicFindings } from './economic-findings';
import type { Finding, FindingId } from './finding';
import { legalFindings } from './legal-findings';
import { methodFindings } from './method-findings';
import { militaryFindings } from './military-findings';

/** Everything that the 2016 review reports, in its order. */
export const findings: readonly Finding[] = [
  ...methodFindings,
  ...crossCuttingFindings,
  ...crossCuttingPatternFindings,
  ...crossCuttingScaleFindings,
  ...diplomaticRelationsFindings,
  ...diplomaticMediationFindings,
  ...economicFindings,
  ...legalFindings,
  ...militaryFindings,
];

const byId = new Map(findings.map((finding) => [finding.id, finding]));

/** The finding with this id. Throws on an unknown id: ids are checked where they enter the system. */
export function findingOf(id: FindingId): Finding {
  const finding = byId.get(id);
  if (!finding) throw new Error(`The framework has no finding ${id}`);
  return finding;
}
