import { entryOf } from './entry-of';
import type { Source } from './source';
import type { ToolId } from './tools';

/** The three purposes of targeted sanctions, in the order of the source. */
export const sanctionPurposeIds = ['coerce', 'constrain', 'stigmatise'] as const;
/** Id of a purpose. */
export type SanctionPurposeId = (typeof sanctionPurposeIds)[number];

/** The tools for which the card asks about the purpose. The source speaks of targeted sanctions only. */
export const toolsWithPurpose: readonly ToolId[] = ['T22'];

/**
 * What a sanction is meant to do. The source reports a success figure for one purpose and none for the other two, so
 * no figure is kept here: there is nothing to compare it with.
 */
export interface SanctionPurpose {
  id: SanctionPurposeId;
  name: string;
  description: string;
  /** What the purpose asks of the design, where a source says so. */
  design?: { text: string; source: Source };
  source: Source;
}

/** The three purposes (WPF 2016, after Biersteker and others 2013). */
export const sanctionPurposes: readonly SanctionPurpose[] = [
  {
    id: 'coerce',
    name: 'Coerce',
    description: 'Press the target to change a policy',
    source: { work: 'WPF-2016', place: 'Economic tools, lines 958 to 962' },
  },
  {
    id: 'constrain',
    name: 'Constrain',
    description: 'Keep from the target the means to go on with what is banned',
    design: {
      text: 'Meant to deny means, a sanction depends on closing the other ways to get them; export controls can go with it.',
      source: { work: 'USHMM-2023', place: 'Introduction, lines 115 to 120' },
    },
    source: { work: 'WPF-2016', place: 'Economic tools, lines 958 to 962' },
  },
  {
    id: 'stigmatise',
    name: 'Stigmatise',
    description: 'Mark people or organisations in public',
    design: {
      text: 'Meant as a political cost, a public listing can be enough even where little money is touched; statements of condemnation can go with it.',
      source: { work: 'USHMM-2023', place: 'Introduction, lines 114 to 116' },
    },
    source: { work: 'WPF-2016', place: 'Economic tools, lines 958 to 962' },
  },
];

/** The purpose with this id. */
export function sanctionPurposeOf(id: SanctionPurposeId): SanctionPurpose {
  return entryOf(sanctionPurposes, id);
}
