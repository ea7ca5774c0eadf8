import type { Source } from './source';

/** The three considerations that go with every strategy, in the order of the source. */
export const considerationIds = ['SI', 'CA', 'NA'] as const;
/** Id of a consideration. */
export type ConsiderationId = (typeof considerationIds)[number];

/** One thing that the source says or asks under a consideration. */
export interface ConsiderationEntry {
  /** For example `SI-3`. */
  id: string;
  consideration: ConsiderationId;
  statement: string;
  /** The same as a question to a team or a room. */
  question: string;
  /** Number of the source's own advice to analysts and planners that the entry belongs to; absent for its running text. */
  advice?: number;
  source: Source;
}

/** One of the three considerations. */
export interface Consideration {
  id: ConsiderationId;
  name: string;
  summary: string;
  source: Source;
}

/** Strategic interaction, collective action, net assessment. */
export const considerations: readonly Consideration[] = [
  {
    id: 'SI',
    name: 'Strategic interaction',
    summary: 'Others answer what we do. A strategy has to expect that and to change with it.',
    source: { work: 'USHMM-2023', place: 'Strategic interaction, lines 264 to 266' },
  },
  {
    id: 'CA',
    name: 'Collective action',
    summary: 'Hardly anything is done alone. A strategy is stronger when others act with it.',
    source: { work: 'USHMM-2023', place: 'Collective action, lines 273 to 277' },
  },
  {
    id: 'NA',
    name: 'Net assessment',
    summary: 'Costs and risks are weighed together with what an action could bring.',
    source: { work: 'USHMM-2023', place: 'Net assessment, lines 285 to 287' },
  },
];

/** The 21 entries (7 + 5 + 9). */
export const considerationEntries: readonly ConsiderationEntry[] = [
  {
    id: 'SI-0',
    consideration: 'SI',
    statement:
      'Actions meet people who defend themselves: an embargoed buyer can go to the black market, talks can be held in bad faith, criticism can be turned against opponents said to plot with outsiders.',
    question: 'Who is on the receiving end, and how could they blunt it?',
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 266' },
  },
  {
    id: 'SI-1',
    consideration: 'SI',
    statement: 'Others, above all potential perpetrators, have answers of their own to hand.',
    question: 'What could they do in answer?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 270' },
  },
  {
    id: 'SI-2',
    consideration: 'SI',
    statement: 'Some of those answers are likelier than others.',
    question: 'Which answer is likeliest, and why that one?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 270' },
  },
  {
    id: 'SI-3',
    consideration: 'SI',
    statement: 'The answer changes what the strategy can do.',
    question: 'If they do that, what is left of our effect?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 270' },
  },
  {
    id: 'SI-4',
    consideration: 'SI',
    statement: 'As a rule, the harder a strategy is to counter, the more speaks for it.',
    question: 'Is there a course that is harder to counter?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 270' },
  },
  {
    id: 'SI-5',
    consideration: 'SI',
    statement:
      'A strategy has several moves. Only rarely can it be left alone; it has to be looked at again, changed, sometimes given up.',
    question: 'When do we look again, and what would make us change or stop?',
    advice: 2,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 271' },
  },
  {
    id: 'SI-6',
    consideration: 'SI',
    statement:
      'As a rule, more speaks for a strategy that keeps later choices open than for one that closes them.',
    question: 'Which later choices does this keep open, and which does it close?',
    advice: 2,
    source: { work: 'USHMM-2023', place: 'Strategic interaction, line 271' },
  },
  {
    id: 'CA-0',
    consideration: 'CA',
    statement:
      'The framework speaks as if one actor chose. In nearly every case several must act, whether under fixed rules, as in the Security Council, or without any.',
    question: 'Who besides us has to act for this to work?',
    source: { work: 'USHMM-2023', place: 'Collective action, lines 275 to 277' },
  },
  {
    id: 'CA-1',
    consideration: 'CA',
    statement:
      'Acting together takes three things: political support, a plan for working together, and agreement on who bears the cost.',
    question: 'Do we have the support, the plan and the shared costs?',
    source: { work: 'USHMM-2023', place: 'Collective action, line 277' },
  },
  {
    id: 'CA-2',
    consideration: 'CA',
    statement: 'Formal and informal ways of acting together are worth listing.',
    question: 'Which formal and informal ways of acting together exist here?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Collective action, line 281' },
  },
  {
    id: 'CA-3',
    consideration: 'CA',
    statement: 'Others may do something with us, or at least not stand in the way.',
    question: 'What would each of them agree to do, or at least not resist?',
    advice: 2,
    source: { work: 'USHMM-2023', place: 'Collective action, line 282' },
  },
  {
    id: 'CA-4',
    consideration: 'CA',
    statement: 'The first strategy needed may be one that wins over allies or third parties.',
    question: 'Whom do we have to win over first?',
    advice: 3,
    source: { work: 'USHMM-2023', place: 'Collective action, line 283' },
  },
  {
    id: 'NA-0',
    consideration: 'NA',
    statement: 'An action can have an effect; whether it does is uncertain, and no action is free of cost.',
    question: 'How likely is this effect here, and what makes us think so?',
    source: { work: 'USHMM-2023', place: 'Net assessment, lines 287 to 289' },
  },
  {
    id: 'NA-1',
    consideration: 'NA',
    statement:
      'Costs are of several kinds: money, dearer goods, strained relations, and what could have been done instead.',
    question: 'What does it cost in money, in prices, in relations, and in what we then cannot do?',
    source: { work: 'USHMM-2023', place: 'Net assessment, line 289' },
  },
  {
    id: 'NA-2',
    consideration: 'NA',
    statement: 'Things that nobody intended can follow, good and bad, and have effects of their own.',
    question: 'What else could follow, and what could follow from that?',
    source: { work: 'USHMM-2023', place: 'Net assessment, line 291' },
  },
  {
    id: 'NA-3',
    consideration: 'NA',
    statement:
      'Some courses can gain much and also backfire, as when a leader is pressed to go; others gain less and risk less, as an arms embargo may.',
    question: 'Could it backfire? How badly, and for whom?',
    source: { work: 'USHMM-2023', place: 'Net assessment, line 293' },
  },
  {
    id: 'NA-4',
    consideration: 'NA',
    statement: 'A strategy also has to be judged by what it does to other important aims.',
    question: 'Which other important aim does it make harder?',
    source: { work: 'USHMM-2023', place: 'Net assessment, line 295' },
  },
  {
    id: 'NA-5',
    consideration: 'NA',
    statement: 'Expected costs and expected benefits are to be weighed together.',
    question: 'Are the costs worth what we expect?',
    advice: 1,
    source: { work: 'USHMM-2023', place: 'Net assessment, line 299' },
  },
  {
    id: 'NA-6',
    consideration: 'NA',
    statement: 'Unintended consequences are to be thought of in both directions.',
    question: 'What good and what harm could come that we do not intend?',
    advice: 2,
    source: { work: 'USHMM-2023', place: 'Net assessment, line 300' },
  },
  {
    id: 'NA-7',
    consideration: 'NA',
    statement: 'Risks are to be judged, and so is the appetite for them.',
    question: 'How much risk do we accept for how much possible gain?',
    advice: 3,
    source: { work: 'USHMM-2023', place: 'Net assessment, line 301' },
  },
  {
    id: 'NA-8',
    consideration: 'NA',
    statement: 'Effects on other goals and interests are to be looked at, good and bad.',
    question: 'What does it do to our other goals, for better or worse?',
    advice: 4,
    source: { work: 'USHMM-2023', place: 'Net assessment, line 302' },
  },
];

/** The entries of a consideration, in the order of the source. */
export function entriesFor(considerationId: ConsiderationId): readonly ConsiderationEntry[] {
  return considerationEntries.filter(({ consideration }) => consideration === considerationId);
}
