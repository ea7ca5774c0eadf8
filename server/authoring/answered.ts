import type { ScenarioOfAccount } from '../../db/authored-scenarios';
import type { PartRow } from '../../db/scenario-parts';
import type { KeptPart } from '../../db/schema';
import type { AnsweredPart, AnsweredScenario } from './schemas';

const iso = (at: number) => new Date(at).toISOString();

/** A scenario as it is answered. */
export function answeredScenario({ scenario, may }: ScenarioOfAccount): AnsweredScenario {
  const { id, title, status, approvedBy, createdAt, changedAt, changedBy, version, archivedAt } = scenario;
  return {
    ...{ id, title, status, approvedBy, may, changedBy, version },
    createdAt: iso(createdAt),
    changedAt: iso(changedAt),
    archived: archivedAt !== null,
  };
}

/** A part as it is answered, from its row or from a version. */
export function answeredPart({
  partId,
  kind,
  place,
  revision,
  value,
  by,
  at,
}: PartRow | KeptPart): AnsweredPart {
  return { id: partId, kind: kind as AnsweredPart['kind'], place, revision, value, by, at: iso(at) };
}
