import { entryOf } from './entry-of';
import type { Caution, Source } from './source';
import { type Tendency, tendencies } from './tool-tendencies';

/** The twenty-three tools of the source's Annex C, in its order. */
export const toolIds = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
] as const;
/** Id of a tool. */
export type ToolId = (typeof toolIds)[number];

/** Something that an outside actor can do. What it is for depends on the strategy and the mechanism. */
export interface Tool {
  id: ToolId;
  name: string;
  /** The name inside a sentence: "We use targeted sanctions to ...". */
  phrase: string;
  definition: string;
  /** Null where neither source sorts it. */
  tendency: Tendency | null;
  /** Other labels that the sources use for this tool or for a form of it. */
  aliases: readonly string[];
  caution?: Caution;
  source: Source;
}

/** Stands beside every tool that works through criminal justice. */
const justiceCaution: Caution = {
  text: 'Looked at here only for what it can do in one situation. It can pull against consistent justice and what victims and survivors are owed.',
  source: { work: 'USHMM-2023', place: 'Note 20, line 480' },
};

/** The tools of Annex C. That a tool is listed says nothing about how well it has been studied (see `scope.ts`). */
export const tools: readonly Tool[] = [
  {
    id: 'T01',
    name: 'Arms embargoes',
    phrase: 'arms embargoes',
    definition: 'Bans on the transfer of weapons.',
    tendency: tendencies.T01,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 415' },
  },
  {
    id: 'T02',
    name: 'Bilateral diplomacy',
    phrase: 'bilateral diplomacy',
    definition: 'Relations and dealings between two governments.',
    tendency: tendencies.T02,
    aliases: ['Diplomatic pressure'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 416' },
  },
  {
    id: 'T03',
    name: 'Comprehensive economic sanctions',
    phrase: 'comprehensive economic sanctions',
    definition:
      'Coercive measures against the economy of a whole state, with broad limits on trade and investment.',
    tendency: tendencies.T03,
    aliases: ['Sanctions', 'Trade or investment restrictions'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 417' },
  },
  {
    id: 'T04',
    name: 'Cyber attacks',
    phrase: 'cyber attacks',
    definition: 'Attacks on computers or networks.',
    tendency: tendencies.T04,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 418' },
  },
  {
    id: 'T05',
    name: 'Development assistance',
    phrase: 'development assistance',
    definition: 'Aid for growth and welfare, and relief for people in need.',
    tendency: tendencies.T05,
    aliases: ['Conditional offers of assistance'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 419' },
  },
  {
    id: 'T06',
    name: 'Diplomatic sanctions',
    phrase: 'diplomatic sanctions',
    definition: 'Breaking off or lowering diplomatic relations as a sign of disapproval.',
    tendency: tendencies.T06,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 420' },
  },
  {
    id: 'T07',
    name: 'Fact-finding',
    phrase: 'fact-finding',
    definition: 'Gathering information about a conflict or about breaches of international law.',
    tendency: tendencies.T07,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 421' },
  },
  {
    id: 'T08',
    name: 'Mediation',
    phrase: 'mediation',
    definition: 'Handling a conflict with the help of someone from outside, without legal proceedings.',
    tendency: tendencies.T08,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 422' },
  },
  {
    id: 'T09',
    name: 'Military intervention',
    phrase: 'military intervention',
    definition: 'Bringing foreign armed forces into a conflict.',
    tendency: tendencies.T09,
    aliases: [],
    caution: {
      text: 'Listed so that the full range of options is in view. The source does not recommend it.',
      source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 258; note 21, line 482' },
    },
    source: { work: 'USHMM-2023', place: 'Annex C, line 423' },
  },
  {
    id: 'T10',
    name: 'Military presence',
    phrase: 'military presence',
    definition: 'Foreign troops based in a country in peacetime that have not come as invaders.',
    tendency: tendencies.T10,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 424' },
  },
  {
    id: 'T11',
    name: 'Multilateral diplomacy',
    phrase: 'multilateral diplomacy',
    definition: 'Relations among several states, or through international institutions.',
    tendency: tendencies.T11,
    aliases: ['Diplomatic pressure'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 425' },
  },
  {
    id: 'T12',
    name: 'Naming and shaming',
    phrase: 'naming and shaming',
    definition: 'Condemning perpetrators in public.',
    tendency: tendencies.T12,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 426' },
  },
  {
    id: 'T13',
    name: 'Official amnesties',
    phrase: 'official amnesties',
    definition: 'An official bar on taking certain people or groups to court.',
    tendency: tendencies.T13,
    aliases: ['Offers of official amnesties'],
    caution: justiceCaution,
    source: { work: 'USHMM-2023', place: 'Annex C, line 427' },
  },
  {
    id: 'T14',
    name: 'Peace operations',
    phrase: 'peace operations',
    definition: 'Sending military or civilian staff to a conflict area to promote peace.',
    tendency: tendencies.T14,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 428' },
  },
  {
    id: 'T15',
    name: 'Prosecutions',
    phrase: 'prosecutions',
    definition: 'Legal proceedings against people suspected of atrocities.',
    tendency: tendencies.T15,
    aliases: ['Threats of prosecution', 'Threats of prosecutions'],
    caution: justiceCaution,
    source: { work: 'USHMM-2023', place: 'Annex C, line 429' },
  },
  {
    id: 'T16',
    name: 'Public diplomacy',
    phrase: 'public diplomacy',
    definition: 'What a country says and does diplomatically for the public to see.',
    tendency: tendencies.T16,
    aliases: ['Diplomatic pressure'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 430' },
  },
  {
    id: 'T17',
    name: 'Refugee protection',
    phrase: 'refugee protection',
    definition: 'Protecting refugees in law and in person.',
    tendency: tendencies.T17,
    aliases: ['Asylum', 'Support in camps', 'Resettlement in a third country'],
    caution: {
      text: 'Being forced to flee can itself be a crime against humanity. Where driving people out is the aim, helping them leave can also serve that plan.',
      source: { work: 'USHMM-2023', place: 'Note 17, line 474' },
    },
    source: { work: 'USHMM-2023', place: 'Annex C, line 431' },
  },
  {
    id: 'T18',
    name: 'Security assistance',
    phrase: 'security assistance',
    definition: 'Aid for the defence of another state.',
    tendency: tendencies.T18,
    aliases: ['Security assistance to governments', 'Conditional offers of assistance'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 433' },
  },
  {
    id: 'T19',
    name: 'Security guarantees',
    phrase: 'security guarantees',
    definition: 'Promises to protect a party, or to respect its security.',
    tendency: tendencies.T19,
    aliases: ['Conditional offers of assistance'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 434' },
  },
  {
    id: 'T20',
    name: 'Support to civilian self-protection efforts',
    phrase: 'support to civilian self-protection efforts',
    definition: 'Help for communities in protecting themselves.',
    tendency: tendencies.T20,
    aliases: ['Civilian self-protection'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 435' },
  },
  {
    id: 'T21',
    name: 'Support to non-state armed groups',
    phrase: 'support to non-state armed groups',
    definition: 'Help that another state gives to rebels.',
    tendency: tendencies.T21,
    aliases: [],
    source: { work: 'USHMM-2023', place: 'Annex C, line 436' },
  },
  {
    id: 'T22',
    name: 'Targeted sanctions',
    phrase: 'targeted sanctions',
    definition:
      'Coercive measures against the assets or activities of named people or companies, targeted limits on trade and investment among them.',
    tendency: tendencies.T22,
    aliases: ['Sanctions', 'Targeted financial sanctions', 'Trade or investment restrictions'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 437' },
  },
  {
    id: 'T23',
    name: 'Trade or investment incentives',
    phrase: 'trade or investment incentives',
    definition: 'Economic measures meant to make certain conduct of a state worth its while.',
    tendency: tendencies.T23,
    aliases: ['Conditional offers of assistance'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 438' },
  },
];

/** The tool with this id. */
export function toolOf(id: ToolId): Tool {
  return entryOf(tools, id);
}
