import type { WrittenPart } from '../desk/desk-context';
import type { Column } from './columns';
import type { MselNames } from './names';
import type { PastePlan } from './paste-plan';

/** What the grid shows, and where a paste of several cells is told before it is done. */
export interface GridOptions {
  rows: WrittenPart<'inject'>[];
  /** Every line, also those that the filter leaves out. */
  all: WrittenPart<'inject'>[];
  columns: Column[];
  names: MselNames;
  isReadOnly: boolean;
  onPaste: (plan: PastePlan) => void;
}

/** Whether an event is of a cell itself, and not of what is written in it. */
export const isOfCell = (event: { target: EventTarget }) =>
  (event.target as HTMLElement).matches('[role=gridcell]');
