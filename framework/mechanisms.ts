import { entryOf } from './entry-of';
import type { Caution, Source } from './source';
import type { StrategyId } from './strategies';

/** The fourteen mechanisms (4 + 2 + 3 + 5), in the order of the source's text. */
export const mechanismIds = [
  'DIS-M1',
  'DIS-M2',
  'DIS-M3',
  'DIS-M4',
  'DEG-M1',
  'DEG-M2',
  'PRO-M1',
  'PRO-M2',
  'PRO-M3',
  'TRA-M1',
  'TRA-M2',
  'TRA-M3',
  'TRA-M4',
  'TRA-M5',
] as const;
/** Id of a mechanism; its first three letters are its strategy. */
export type MechanismId = (typeof mechanismIds)[number];

/** How an action can help prevent atrocities: the step between what is done and what it is done for. */
export interface Mechanism {
  id: MechanismId;
  strategy: StrategyId;
  /** For the choice on the card. */
  name: string;
  /** For a row of the strategy map. */
  shortName: string;
  /** Fits after "by ...": "raising the expected costs of committing atrocities". */
  phrase: string;
  /** Joins the phrase to what it acts on: "reducing the resources available" + "to" + "the importers". */
  targetLink: string;
  /** What it can look like; absent where the source gives no example. */
  example?: string;
  /** True where the source's Table 1 leaves the mechanism out although its text has it. */
  textOnly?: true;
  caution?: Caution;
  source: Source;
}

/** The fourteen mechanisms. */
export const mechanisms: readonly Mechanism[] = [
  {
    id: 'DIS-M1',
    strategy: 'DIS',
    name: 'Raise the expected costs of committing atrocities',
    shortName: 'Raise the expected cost',
    phrase: 'raising the expected costs of committing atrocities',
    targetLink: 'for',
    source: { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 152' },
  },
  {
    id: 'DIS-M2',
    strategy: 'DIS',
    name: 'Raise the expected benefits of other courses of action',
    shortName: 'Raise the benefit of another course',
    phrase: 'raising the expected benefits of other courses of action',
    targetLink: 'for',
    source: { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 153' },
  },
  {
    id: 'DIS-M3',
    strategy: 'DIS',
    name: 'Help find a way to meet core interests without atrocities',
    shortName: 'Find a way to meet core interests',
    phrase: 'finding a way to meet core interests without atrocities',
    targetLink: 'for',
    example: 'Mediation in which the parties solve a shared problem',
    source: { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 154' },
  },
  {
    id: 'DIS-M4',
    strategy: 'DIS',
    name: 'Change how options and outcomes are valued',
    shortName: 'Change what they value',
    phrase: 'changing how options and outcomes are valued',
    targetLink: 'by',
    example: 'A wider idea of who belongs to the nation; holding on to power counting for less',
    source: { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 163' },
  },
  {
    id: 'DEG-M1',
    strategy: 'DEG',
    name: 'Reduce the resources available',
    shortName: 'Reduce the resources available',
    phrase: 'reducing the resources available',
    targetLink: 'to',
    example: 'Economic or financial sanctions, an arms embargo, limits on exporting surveillance technology',
    source: { work: 'USHMM-2023', place: 'Strategy 2, mechanisms, line 187' },
  },
  {
    id: 'DEG-M2',
    strategy: 'DEG',
    name: 'Raise the cost, or lower the efficiency, of attacking civilians',
    shortName: 'Raise the cost of attacks',
    phrase: 'making attacks on civilians costlier or harder to carry out',
    targetLink: 'for',
    example: 'Jamming communications, a no-fly zone',
    source: { work: 'USHMM-2023', place: 'Strategy 2, mechanisms, line 188' },
  },
  {
    id: 'PRO-M1',
    strategy: 'PRO',
    name: 'Protect people physically: deny attackers access or opportunity',
    shortName: 'Protect people physically',
    phrase: 'giving direct physical protection',
    targetLink: 'to',
    source: { work: 'USHMM-2023', place: 'Strategy 3, mechanisms, line 212' },
  },
  {
    id: 'PRO-M2',
    strategy: 'PRO',
    name: 'Increase civilians’ own capacity to defend themselves',
    shortName: 'Increase civilians’ own capacity',
    phrase: 'strengthening the capacity for self-defence',
    targetLink: 'of',
    example: 'Support of a lethal or non-lethal kind',
    source: { work: 'USHMM-2023', place: 'Strategy 3, mechanisms, line 213' },
  },
  {
    id: 'PRO-M3',
    strategy: 'PRO',
    name: 'Mitigate harm: help people avoid or withstand attacks',
    shortName: 'Mitigate harm',
    phrase: 'mitigating harm',
    targetLink: 'to',
    example: 'Resettling refugees, life-saving relief',
    source: { work: 'USHMM-2023', place: 'Strategy 3, mechanisms, line 214' },
  },
  {
    id: 'TRA-M1',
    strategy: 'TRA',
    name: 'Raise the expected costs of staying in power',
    shortName: 'Raise the cost of staying',
    phrase: 'raising the expected costs of staying in power',
    targetLink: 'for',
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 238' },
  },
  {
    id: 'TRA-M2',
    strategy: 'TRA',
    name: 'Raise the expected benefits of leaving power',
    shortName: 'Raise the benefit of leaving',
    phrase: 'raising the expected benefits of leaving power',
    targetLink: 'for',
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 239' },
  },
  {
    id: 'TRA-M3',
    strategy: 'TRA',
    name: 'Help the parties agree on a change of leadership',
    shortName: 'Help agree a transition',
    phrase: 'helping to reach an agreed change of leadership',
    targetLink: 'among',
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 240' },
  },
  {
    id: 'TRA-M4',
    strategy: 'TRA',
    name: 'Reduce the political, military or material bases of power',
    shortName: 'Reduce the bases of power',
    phrase: 'reducing the political, military or material bases of power',
    targetLink: 'of',
    textOnly: true,
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 241; not in Table 1, line 160' },
  },
  {
    id: 'TRA-M5',
    strategy: 'TRA',
    name: 'Remove leaders by force',
    shortName: 'Remove by force',
    phrase: 'forcible removal from power',
    targetLink: 'of',
    caution: {
      text: 'The most contested mechanism of all; those who argue for it mostly hold it to be a last resort.',
      source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 244' },
    },
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 242' },
  },
];

/** The mechanism with this id. */
export function mechanismOf(id: MechanismId): Mechanism {
  return entryOf(mechanisms, id);
}
