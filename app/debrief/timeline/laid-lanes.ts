import { type LaidItem, layOut } from '../read/lane-layout';
import type { Mark } from '../read/timeline-marks';
import type { MarkWords } from './mark-words';

/** The narrowest that a lane gets beside its name on a screen of 1280, in rem. */
const laneWidth = 62;
/** What a letter of a label takes on average, and the space around the label, in rem. */
const letterWidth = 0.45;
const labelGap = 0.75;

/** A mark with its words and its place in the figure. */
export type PlacedMark = LaidItem & {
  mark: Mark;
  words: MarkWords;
  /** Along the lane, from 0 to 1. */
  place: number;
};

/** A lane with its marks. */
export interface LaidLane {
  lane: string;
  /** How many rows it takes, and how many stand above it. */
  rows: number;
  above: number;
  marks: PlacedMark[];
}

/** Lays out every lane of the figure. */
export function laidLanes(
  lanes: string[],
  marks: Mark[],
  placeOf: (mark: Mark) => number,
  wordsOf: (mark: Mark) => MarkWords,
): LaidLane[] {
  let above = 0;
  return lanes.map((lane) => {
    const own = marks
      .filter((mark) => mark.lane === lane)
      .map((mark) => ({ mark, words: wordsOf(mark), place: placeOf(mark) }));
    const { rows, items } = layOut(
      own.map(({ place, words }) => ({ place, labelWidth: labelWidth(words) })),
      laneWidth,
    );
    const laid = {
      lane,
      rows,
      above,
      marks: own.map((one, index) => ({ ...one, ...(items[index] ?? { row: 0, label: 'none' as const }) })),
    };
    above += rows;
    return laid;
  });
}

function labelWidth({ label }: MarkWords): number {
  return label ? label.length * letterWidth + labelGap : 0;
}
