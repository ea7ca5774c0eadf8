import { findingTimings, violenceKinds } from '../../../framework/evidence/finding';
import { toolIds } from '../../../framework/tools';
import { type EvidenceQuery, openQuery } from './search';

function known<Value extends string>(values: readonly Value[], value: string | null): Value | '' {
  return values.find((candidate) => candidate === value) ?? '';
}

/** The query that an address holds, such as `?tool=T22&timing=during`. What it does not know counts as not asked. */
export function readQuery(search: string): EvidenceQuery {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('text') ?? '',
    tool: known(toolIds, parameters.get('tool')),
    timing: known(findingTimings, parameters.get('timing')),
    violence: known(violenceKinds, parameters.get('violence')),
  };
}

/** The address of a query, empty when nothing is asked, so that a list can be sent to somebody as it stands. */
export function writeQuery(query: EvidenceQuery): string {
  const set = Object.entries({ ...openQuery, ...query }).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}
