import type { MechanismId } from '../mechanisms';
import type { SanctionPurposeId } from '../sanction-purposes';
import type { Source } from '../source';
import type { StrategyId } from '../strategies';
import type { SubToolId } from '../sub-tools';
import type { ToolId } from '../tools';

/** The six other frameworks of Annex B, in its order. */
export const lensIds = [
  'task-force-2008',
  'mapro-2012',
  'triangle-2013',
  'secretary-general-2019',
  'economic-model-2016',
  'strategic-model-2013',
] as const;
/** Id of a lens. */
export type LensId = (typeof lensIds)[number];

/** By what the source judges a framework (Annex B, lines 344 to 348). */
export const lensCriteria = ['precision', 'comprehensiveness', 'simplicity'] as const;
/** One of the three. */
export type LensCriterion = (typeof lensCriteria)[number];

/** One box of a lens, with what the source lists in it. */
export interface LensCell {
  /** For example `mapro-2012.compellence.economic`. */
  id: string;
  name: string;
  /** The row, band or group that it belongs to, where the lens has such. */
  group?: string;
  /** What it asks or is for, in one sentence, where the source says so. */
  purpose?: string;
  items: readonly LensItem[];
  source: Source;
}

/** One entry that the source lists in a box. */
export interface LensItem {
  /** For example `mapro-2012.compellence.economic.3`. */
  id: string;
  text: string;
  /** Why its place or wording is not certain, such as a slip of the extract. */
  doubt?: string;
}

/** Something that a team did, as its card says it: the tool and how it was designed. */
export interface LensAction {
  /** Whatever the record calls it. */
  id: string;
  tool: ToolId;
  strategy: StrategyId | null;
  mechanism: MechanismId | null;
  purpose: SanctionPurposeId | null;
  subTool: SubToolId | null;
}

/** One row of a lens's table: this tool, so designed, stands in this box. What is not named does not matter. */
export interface LensPlacement {
  tool: ToolId;
  strategy?: StrategyId;
  mechanism?: MechanismId;
  purpose?: SanctionPurposeId;
  subTool?: SubToolId;
  /** Id of the cell. */
  cell: string;
  /** The entries of the cell that it rests on; always named where the basis is `source`. */
  items?: readonly string[];
  /**
   * `source`: the lens lists there the tool itself, by one of its names, or something that falls under its definition in
   * Annex C; `ours`: by our reading.
   */
  basis: 'source' | 'ours';
  because: string;
}

/** The source's view of a lens by one of its criteria. */
export interface LensView {
  criterion: LensCriterion;
  /** `source`: it names the criterion; `ours`: it gives the view, and that it belongs to this criterion is our reading. */
  basis: 'source' | 'ours';
  text: string;
  source: Source;
}

/** Another framework, as Annex B reports it. */
export interface Lens {
  id: LensId;
  name: string;
  /** Who made it and when. */
  by: string;
  summary: string;
  cells: readonly LensCell[];
  /** What it says that measures can be for, where it ties that to none of its cells. */
  purposes?: readonly LensItem[];
  placements: readonly LensPlacement[];
  /** Empty where the source gives none. */
  views: readonly LensView[];
  /** What a reader has to know of how it was taken over, such as an axis that the extract lost. */
  note?: string;
  source: Source;
}

/** How a lens reads a record: which action stands where and why, and what it cannot place. */
export interface LensReading {
  placed: readonly ({ action: string } & Pick<LensPlacement, 'cell' | 'items' | 'basis' | 'because'>)[];
  /** The ids of actions for which its table has no row. */
  notPlaced: readonly string[];
}
