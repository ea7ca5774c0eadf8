import type { CommandOf } from '../../../../exercise/command';
import type { InjectAudience, StoryInject } from '../../../../exercise/story';

/** What of a line is changed for this run beside its words. */
export interface PlanFields {
  facilitatorNote: string;
  to: InjectAudience;
}

/** The edit that the fields come to: what was not touched is left out; null when that is all of it. */
export function planEdit(inject: StoryInject, fields: PlanFields): CommandOf<'EditInject'> | null {
  const note = fields.facilitatorNote.trim();
  const edit = {
    ...(note === inject.facilitatorNote ? {} : { facilitatorNote: note }),
    ...(sameAudience(fields.to, inject.to) ? {} : { to: fields.to }),
  };
  return Object.keys(edit).length === 0 ? null : { type: 'EditInject', inject: inject.id, ...edit };
}

function sameAudience(one: InjectAudience, other: InjectAudience): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted({ teams, members, screen }: InjectAudience) {
  return { teams: teams === 'all' ? teams : [...teams].sort(), members: [...members].sort(), screen };
}
