import { entryOf } from './entry-of';
import type { Source } from './source';

/** The nine counter-moves, in the order of the menu. */
export const counterMoveIds = ['CM1', 'CM2', 'CM3', 'CM4', 'CM5', 'CM6', 'CM7', 'CM8', 'CM9'] as const;
/** Id of a counter-move. */
export type CounterMoveId = (typeof counterMoveIds)[number];

/**
 * A way in which the other side can answer pressure. Control chooses from the same list that teams forecast over. It
 * holds answers to pressure, never methods of violence. The list is ours; `basis` says what each entry draws on.
 */
export interface CounterMove {
  id: CounterMoveId;
  name: string;
  /** Fits after "we expect them to ...". */
  phrase: string;
  description: string;
  /** Kinds of sign by which it can show before it is announced. */
  tellTales: readonly string[];
  /** True where control reports it in general terms only and a controller agrees before it is played. */
  needsConsent: boolean;
  basis: readonly Source[];
}

/** The menu of counter-moves. */
export const counterMoves: readonly CounterMove[] = [
  {
    id: 'CM1',
    name: 'Substitute or evade',
    phrase: 'substitute or evade',
    description: 'New suppliers, proxies, a black market',
    tellTales: ['trade figures', 'a new intermediary', 'a freshly registered company'],
    needsConsent: false,
    basis: [
      { work: 'USHMM-2023', place: 'Strategic interaction, line 266' },
      { work: 'WPF-2016', place: 'Economic tools, lines 974 to 977' },
    ],
  },
  {
    id: 'CM2',
    name: 'Stall or feign',
    phrase: 'stall or feign',
    description: 'Talks in bad faith, a commission without powers',
    tellTales: ['repeated postponements', 'a mandate without dates', 'a delegation without authority'],
    needsConsent: false,
    basis: [{ work: 'USHMM-2023', place: 'Strategic interaction, line 266' }],
  },
  {
    id: 'CM3',
    name: 'Deflect or delegitimise',
    phrase: 'deflect or delegitimise',
    description: 'Accuse opponents of plotting with outsiders',
    tellTales: [
      'a new line in state media',
      'outside pressure turned into a grievance',
      'a rally against interference',
    ],
    needsConsent: false,
    basis: [
      { work: 'USHMM-2023', place: 'Strategic interaction, line 266' },
      { work: 'USHMM-2023', place: 'Strategy 4, analytic considerations, line 248' },
    ],
  },
  {
    id: 'CM4',
    name: 'Divide the coalition',
    phrase: 'divide the coalition',
    description: 'Side deals, a patron’s veto',
    tellTales: ['an ally’s capital changes its instruction', 'a separate trade offer', 'a quiet visit'],
    needsConsent: false,
    basis: [
      { work: 'WPF-2016', place: 'Military tools, lines 1301 to 1303' },
      { work: 'Forestall', place: 'Common professional knowledge, not checked against a study' },
    ],
  },
  {
    id: 'CM5',
    name: 'Restrict',
    phrase: 'restrict access',
    description: 'Expel staff, block access, jam',
    tellTales: ['visas refused', 'permits withdrawn', 'a relief convoy held up'],
    needsConsent: false,
    basis: [
      { work: 'WPF-2016', place: 'Diplomatic tools, lines 721 to 722, on what is lost when contact is lost' },
      { work: 'Forestall', place: 'Common professional knowledge, not checked against a study' },
    ],
  },
  {
    id: 'CM6',
    name: 'Harden',
    phrase: 'harden',
    description: 'More pressure on associated communities',
    tellTales: [
      'a warning from civil society',
      'a change of tone towards a community',
      'families leaving early',
    ],
    needsConsent: true,
    basis: [
      {
        work: 'USHMM-2023',
        place: 'Strategy 3, analytic considerations, line 218; net assessment, line 293',
      },
      { work: 'WPF-2016', place: 'Military tools, lines 1394 to 1404' },
    ],
  },
  {
    id: 'CM7',
    name: 'Concede in part',
    phrase: 'concede in part',
    description: 'A token arrest, limited access',
    tellTales: ['a limited visit allowed', 'one official removed', 'a single road opened'],
    needsConsent: false,
    basis: [
      { work: 'WPF-2016', place: 'Diplomatic tools, lines 716 to 717, on tactics changing sooner than aims' },
    ],
  },
  {
    id: 'CM8',
    name: 'Split inside',
    phrase: 'split inside',
    description: 'Elites or units break away',
    tellTales: [
      'a message through a back channel',
      'an unexplained dismissal',
      'an order that is not carried out',
    ],
    needsConsent: false,
    basis: [
      {
        work: 'USHMM-2023',
        place: 'Strategy 4, analytic considerations, line 246; selected tools, line 256',
      },
    ],
  },
  {
    id: 'CM9',
    name: 'Comply or negotiate exit',
    phrase: 'comply or negotiate exit',
    description: 'Accept terms, ask for guarantees',
    tellTales: ['a request for guarantees', 'a question about terms', 'a named envoy with authority'],
    needsConsent: false,
    basis: [{ work: 'USHMM-2023', place: 'Strategy 4, mechanisms, lines 239 to 240' }],
  },
];

/** The counter-move with this id. */
export function counterMoveOf(id: CounterMoveId): CounterMove {
  return entryOf(counterMoves, id);
}
