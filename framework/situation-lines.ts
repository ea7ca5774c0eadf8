import { entryOf } from './entry-of';
import type { Source } from './source';

/** The nine lines of the situation board, in the order in which the board shows them. */
export const situationLineIds = [
  'threats-and-mobilisation',
  'means',
  'leaders-room-to-decide',
  'civilians-physical-safety',
  'movement-and-displacement',
  'humanitarian-access',
  'unity-of-outside-actors',
  'what-we-cannot-see',
  'options-still-open',
] as const;
/** Id of a situation line. */
export type SituationLineId = (typeof situationLineIds)[number];

/** Where a line is heading. There are no numbers, and lines are never added up. */
export const directions = ['worsening', 'mixed', 'steady', 'easing'] as const;
/** One of `directions`. */
export type Direction = (typeof directions)[number];

/** How sure the facilitator is of a direction. */
export const confidences = ['low', 'medium', 'high'] as const;
/** One of `confidences`. */
export type Confidence = (typeof confidences)[number];

/** One thing that the board keeps in view. Only the facilitator moves it. The choice of lines is ours; `basis` says what each draws on. */
export interface SituationLine {
  id: SituationLineId;
  name: string;
  /** What worsening means on this line. */
  worsening: string;
  /** What easing means on this line. */
  easing: string;
  basis: readonly Source[];
}

/** The nine situation lines. */
export const situationLines: readonly SituationLine[] = [
  {
    id: 'threats-and-mobilisation',
    name: 'Threats and mobilisation',
    worsening: 'Threats grow louder, or more people are called up against a group',
    easing: 'Threats fall away, or people are sent home',
    basis: [
      {
        work: 'USHMM-2023',
        place: 'Strategy 2, key assumptions, line 183, on messages that mobilise supporters',
      },
    ],
  },
  {
    id: 'means',
    name: 'Means: people, arms, money',
    worsening: 'More people, arms, money or channels to direct them are at hand',
    easing: 'Some of these means are out of reach',
    basis: [{ work: 'USHMM-2023', place: 'Strategy 2, key assumptions, lines 181 to 183' }],
  },
  {
    id: 'leaders-room-to-decide',
    name: 'Leaders’ room to decide',
    worsening: 'Leaders see fewer ways out that they could accept',
    easing: 'A way out that they could accept has appeared',
    basis: [{ work: 'USHMM-2023', place: 'Strategy 1, mechanisms, lines 153 to 154' }],
  },
  {
    id: 'civilians-physical-safety',
    name: 'Civilians’ physical safety',
    worsening: 'Civilians are easier to reach or less able to keep safe',
    easing: 'Civilians are harder to reach or better able to keep safe',
    basis: [{ work: 'USHMM-2023', place: 'Strategy 3, key assumptions, line 208' }],
  },
  {
    id: 'movement-and-displacement',
    name: 'Movement and displacement',
    worsening: 'More people are driven out, or cannot leave where they need to',
    easing: 'People can stay, leave or return as they choose',
    basis: [
      { work: 'WPF-2016', place: 'Cross-cutting themes, lines 362 to 366' },
      { work: 'USHMM-2023', place: 'Note 17, line 474' },
    ],
  },
  {
    id: 'humanitarian-access',
    name: 'Humanitarian access',
    worsening: 'Relief reaches fewer people or fewer places',
    easing: 'Relief reaches more people or more places',
    basis: [{ work: 'USHMM-2023', place: 'Strategy 3, selected tools, lines 222 and 225' }],
  },
  {
    id: 'unity-of-outside-actors',
    name: 'Unity of outside actors',
    worsening: 'Those outside pull apart, neighbours first of all',
    easing: 'Those outside move together, neighbours first of all',
    basis: [
      { work: 'WPF-2016', place: 'Cross-cutting themes, lines 394 to 404' },
      { work: 'USHMM-2023', place: 'Collective action, line 277' },
    ],
  },
  {
    id: 'what-we-cannot-see',
    name: 'What we cannot see',
    worsening: 'More is hidden from us, or reports contradict each other',
    easing: 'Something that was hidden can be seen',
    basis: [{ work: 'WPF-2016', place: 'Cross-cutting themes, lines 377 to 390' }],
  },
  {
    id: 'options-still-open',
    name: 'Options still open',
    worsening: 'A course that was open has closed',
    easing: 'A course that was closed has opened',
    basis: [{ work: 'USHMM-2023', place: 'Strategic interaction, line 271' }],
  },
];

/** The situation line with this id. */
export function situationLineOf(id: SituationLineId): SituationLine {
  return entryOf(situationLines, id);
}
