import type { MechanismId } from './mechanisms';
import type { Source } from './source';
import type { StrategyId } from './strategies';
import type { SubToolId } from './sub-tools';
import type { ToolId } from './tools';

/**
 * One of the source's 22 statements that a tool commonly supports a strategy. The source writes how the tool can work;
 * matching that wording to its own list of mechanisms is our reading, and `inferred` marks where the match is loosest.
 */
export interface ToolUse {
  /** Strategy and position in its list, for example `DIS-T1`. */
  id: string;
  strategy: StrategyId;
  /** The tools of Annex C that the statement covers. */
  tools: readonly ToolId[];
  /** The narrower tool that the statement is limited to, if it is. */
  subTool?: SubToolId;
  /** How the source's text names the tool here. */
  label: string;
  /** How its Table 1 names it; two names where the table splits one statement. */
  tableLabels: readonly string[];
  /** The mechanisms that the wording points to. */
  mechanisms: readonly MechanismId[];
  /** Those of `mechanisms` that the wording only implies. */
  inferred: readonly MechanismId[];
  /** How the tool can work here, in our words. */
  how: string;
  source: Source;
}

/** The 22 statements (5 + 5 + 5 + 7), in the order of the source. The source says that its lists are not complete (note 15). */
export const toolUses: readonly ToolUse[] = [
  {
    id: 'DIS-T1',
    strategy: 'DIS',
    tools: ['T08'],
    label: 'Mediation',
    tableLabels: ['Mediation'],
    mechanisms: ['DIS-M1', 'DIS-M2', 'DIS-M3', 'DIS-M4'],
    inferred: [],
    how: 'It can help settle the conflict underneath. Threats or incentives that a mediator brings can shift what each course seems to cost or offer, and talks can lead parties to rethink who they are and what they need.',
    source: {
      work: 'USHMM-2023',
      place: 'Strategy 1, selected tools, line 171; mechanism 3 with mediation as its example, line 154',
    },
  },
  {
    id: 'DIS-T2',
    strategy: 'DIS',
    tools: ['T03', 'T22'],
    label: 'Sanctions (comprehensive and targeted)',
    tableLabels: ['Sanctions'],
    mechanisms: ['DIS-M1'],
    inferred: [],
    how: 'They can put an economic or reputational price on atrocities; the threat alone can raise that price beforehand.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, selected tools, line 172' },
  },
  {
    id: 'DIS-T3',
    strategy: 'DIS',
    tools: ['T05', 'T18', 'T23', 'T19'],
    label: 'Conditional offers of assistance',
    tableLabels: ['Conditional offers of assistance'],
    mechanisms: ['DIS-M2'],
    inferred: [],
    how: 'Aid, security help, trade or guarantees that depend on conduct can make other courses more attractive.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, selected tools, line 173' },
  },
  {
    id: 'DIS-T4',
    strategy: 'DIS',
    tools: ['T15'],
    label: 'Threats of prosecution',
    tableLabels: ['Threats of prosecution'],
    mechanisms: ['DIS-M1'],
    inferred: [],
    how: 'The prospect of a trial can raise the price of what has not yet been done.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, selected tools, line 174' },
  },
  {
    id: 'DIS-T5',
    strategy: 'DIS',
    tools: ['T12'],
    label: 'Naming and shaming',
    tableLabels: ['Naming and shaming'],
    mechanisms: ['DIS-M1'],
    inferred: [],
    how: 'It can cost perpetrators standing and political support, and show others what they would have to expect.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, selected tools, line 175' },
  },
  {
    id: 'DEG-T1',
    strategy: 'DEG',
    tools: ['T22'],
    label: 'Targeted financial sanctions',
    tableLabels: ['Targeted financial sanctions'],
    mechanisms: ['DEG-M1'],
    inferred: [],
    how: 'They can make it harder to spend money on attacks.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, selected tools, line 196; mechanism 1, line 187' },
  },
  {
    id: 'DEG-T2',
    strategy: 'DEG',
    tools: ['T01'],
    label: 'Arms embargoes',
    tableLabels: ['Arms embargoes'],
    mechanisms: ['DEG-M1'],
    inferred: [],
    how: 'They can put weapons out of reach, or make them dearer because they have to be bought on illicit markets.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, selected tools, line 197; mechanism 1, line 187' },
  },
  {
    id: 'DEG-T3',
    strategy: 'DEG',
    tools: ['T03', 'T22'],
    label: 'Trade or investment restrictions (comprehensive or targeted)',
    tableLabels: ['Trade or investment restrictions'],
    mechanisms: ['DEG-M1'],
    inferred: [],
    how: 'They can shrink what perpetrators live on, or drive them to costlier ways of paying for attacks and supplies.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, selected tools, line 198; mechanism 1, line 187' },
  },
  {
    id: 'DEG-T4',
    strategy: 'DEG',
    tools: ['T04'],
    subTool: 'communications-disruption',
    label: 'Disruption of communications networks',
    tableLabels: ['Disruption of communications networks'],
    mechanisms: ['DEG-M2'],
    inferred: [],
    how: 'It can hamper coordination and the recruiting of followers, and so make attacks harder to carry out.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, selected tools, line 199; mechanism 2, line 188' },
  },
  {
    id: 'DEG-T5',
    strategy: 'DEG',
    tools: ['T09'],
    label: 'Military intervention',
    tableLabels: ['Military intervention'],
    mechanisms: ['DEG-M1', 'DEG-M2'],
    inferred: [],
    how: 'It can destroy military equipment, or deter certain kinds of attack, such as attacks from the air.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, selected tools, line 200' },
  },
  {
    id: 'PRO-T1',
    strategy: 'PRO',
    tools: ['T14'],
    label: 'Peace operations',
    tableLabels: ['Peace operations'],
    mechanisms: ['PRO-M1', 'PRO-M3'],
    inferred: [],
    how: 'They can stand between civilians and attackers, and open the way for relief.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 222' },
  },
  {
    id: 'PRO-T2',
    strategy: 'PRO',
    tools: ['T18', 'T21'],
    label: 'Security assistance to governments or support to non-state armed groups',
    tableLabels: ['Security assistance', 'Support to non-state armed groups'],
    mechanisms: ['PRO-M1', 'PRO-M2'],
    inferred: ['PRO-M2'],
    how: 'Either can help to deter a threatening force, or keep it away from civilians.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 223; mechanism 2, line 213' },
  },
  {
    id: 'PRO-T3',
    strategy: 'PRO',
    tools: ['T20'],
    label: 'Support to civilian self-protection efforts',
    tableLabels: ['Support to civilian self-protection efforts'],
    mechanisms: ['PRO-M2', 'PRO-M3'],
    inferred: ['PRO-M2'],
    how: 'It can make communities better able to avoid attack, to secure what they need and to keep trade and farming going.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 224' },
  },
  {
    id: 'PRO-T4',
    strategy: 'PRO',
    tools: ['T05'],
    subTool: 'humanitarian-assistance',
    label: 'Humanitarian assistance',
    tableLabels: ['Humanitarian assistance'],
    mechanisms: ['PRO-M3'],
    inferred: [],
    how: 'It can save lives and ease suffering where civilians are attacked on purpose.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 225; mechanism 3, line 214' },
  },
  {
    id: 'PRO-T5',
    strategy: 'PRO',
    tools: ['T17'],
    label: 'Refugee protection',
    tableLabels: ['Refugee protection'],
    mechanisms: ['PRO-M1', 'PRO-M3'],
    inferred: [],
    how: 'Asylum, support in camps or resettlement elsewhere can put people out of the reach of attack.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 226; mechanism 3, line 214' },
  },
  {
    id: 'TRA-T1',
    strategy: 'TRA',
    tools: ['T02', 'T11', 'T16'],
    label: 'Diplomatic pressure (bilateral, multilateral or public)',
    tableLabels: ['Diplomatic pressure'],
    mechanisms: ['TRA-M1', 'TRA-M4'],
    inferred: [],
    how: 'It can make staying in power costlier, or wear away the support at home that a leader needs.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 252' },
  },
  {
    id: 'TRA-T2',
    strategy: 'TRA',
    tools: ['T08'],
    label: 'Mediation',
    tableLabels: ['Mediation'],
    mechanisms: ['TRA-M3'],
    inferred: [],
    how: 'It can help conflicting parties agree on terms that include a leader’s exit.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 253' },
  },
  {
    id: 'TRA-T3',
    strategy: 'TRA',
    tools: ['T22'],
    label: 'Threat or use of targeted sanctions',
    tableLabels: ['Targeted sanctions'],
    mechanisms: ['TRA-M1', 'TRA-M4'],
    inferred: [],
    how: 'Aimed at the leaders responsible, they can make staying costlier, or take away backing and resources that they depend on.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 254' },
  },
  {
    id: 'TRA-T4',
    strategy: 'TRA',
    tools: ['T15'],
    label: 'Threats of prosecutions',
    tableLabels: ['Threats of prosecutions'],
    mechanisms: ['TRA-M1'],
    inferred: [],
    how: 'Tied to a demand to step down, they can make staying look costlier.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 255' },
  },
  {
    id: 'TRA-T5',
    strategy: 'TRA',
    tools: ['T13'],
    label: 'Offers of official amnesties',
    tableLabels: ['Official amnesties'],
    mechanisms: ['TRA-M2', 'TRA-M4'],
    inferred: ['TRA-M4'],
    how: 'They can make leaving look better, or encourage others in the elite to turn away from a leader.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 256' },
  },
  {
    id: 'TRA-T6',
    strategy: 'TRA',
    tools: ['T05'],
    subTool: 'electoral-assistance',
    label: 'Electoral assistance',
    tableLabels: ['Electoral assistance'],
    mechanisms: ['TRA-M3'],
    inferred: ['TRA-M3'],
    how: 'It can support a credible vote through which a new leader is chosen.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 257' },
  },
  {
    id: 'TRA-T7',
    strategy: 'TRA',
    tools: ['T09'],
    label: 'Military intervention',
    tableLabels: ['Military intervention'],
    mechanisms: ['TRA-M5'],
    inferred: [],
    how: 'It can remove a leader by force.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, selected tools, line 258' },
  },
];
