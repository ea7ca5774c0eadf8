import type { ReadyBodyOffered } from '../../exercise/authoring/ready-body-offered';
import { councilYears } from '../../scenarios/bodies/council-terms';
import { readyBodies } from '../../scenarios/bodies/ready-bodies';
import type { ReadyBody } from '../../scenarios/bodies/ready-body';
import { securityCouncil } from '../../scenarios/bodies/security-council';

/** The bodies that a scenario can name by their id, in the order in which they are proposed. */
export function listReadyBodies(): ReadyBodyOffered[] {
  const { from, to } = councilYears;
  const council = securityCouncil(to);
  return [
    ...(council ? [{ ...offered(council), id: 'security-council', years: { from, to } }] : []),
    ...readyBodies.map(offered),
  ];
}

const offered = ({ id, name, members, rules }: ReadyBody): ReadyBodyOffered => ({
  id,
  name,
  members: members.map((member) => ({ id: member.id, name: member.name })),
  rules: rules.map((rule) => ({ id: rule.id, name: rule.name })),
  years: null,
});
