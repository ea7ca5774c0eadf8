import type { State } from '../../../exercise/state';
import type { PaperDocument } from '../document/document';
import { evaluationGuides } from './evaluation-guides';
import { handbook } from './handbook';
import type { KitOptions } from './kit-paper';
import { printKit } from './print-kit';
import { roleCards } from './role-cards';
import { situationManual } from './situation-manual';

/** A paper that exists before play, for staff to print and hand out. */
export interface KitPaper {
  id: 'situation-manual' | 'role-cards' | 'handbook' | 'evaluation-guides' | 'print-kit';
  /** @param state the whole state, or the lead's. */
  make(state: State, options: KitOptions): PaperDocument;
}

/** The papers that are there from the opening on, in the order in which they are needed. */
export const kitPapers: readonly KitPaper[] = [
  { id: 'situation-manual', make: situationManual },
  { id: 'role-cards', make: roleCards },
  { id: 'print-kit', make: printKit },
  { id: 'handbook', make: handbook },
  { id: 'evaluation-guides', make: evaluationGuides },
];
