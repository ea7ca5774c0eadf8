import type { Source } from './source';
import type { StrategyId } from './strategies';

/** Something that the source asks planners to know or to check when they use a strategy, put as a question. */
export interface StrategyQuestion {
  /** For example `DEG-K2`. */
  id: string;
  strategy: StrategyId;
  question: string;
  /** Why it is asked, in our words. */
  because: string;
  source: Source;
}

/** The analytic considerations of the four strategies (3 + 2 + 3 + 4). */
export const strategyQuestions: readonly StrategyQuestion[] = [
  {
    id: 'DIS-K1',
    strategy: 'DIS',
    question:
      'What matters most to them, what do they see as a threat to it, and how do they rate their other choices?',
    because: 'The closer this picture is, the better a strategy can be fitted to it.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, analytic considerations, line 167' },
  },
  {
    id: 'DIS-K2',
    strategy: 'DIS',
    question: 'What here is our own reasoning, placed in their heads?',
    because: 'Expecting others to think and value as we do is a common error, known as mirror imaging.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, analytic considerations, line 167; note 14, line 468' },
  },
  {
    id: 'DIS-K3',
    strategy: 'DIS',
    question: 'Do we use more than one mechanism? Do our threats come with a way out?',
    because:
      'More than one is likely to be needed; mixes of threats and conditional offers tend to do better than either alone.',
    source: { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 165; note 13, line 466' },
  },
  {
    id: 'DEG-K1',
    strategy: 'DEG',
    question: 'What do they depend on: people, arms, money, communications? How would they replace it?',
    because: 'The means that matter differ from case to case, and so do the plans that use them.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, analytic considerations, line 190' },
  },
  {
    id: 'DEG-K2',
    strategy: 'DEG',
    question: 'If this side weakens, who gains, and could they turn on civilians?',
    because:
      'Where several parties fight, a shift in the balance can make a settlement less likely or make another party more dangerous.',
    source: { work: 'USHMM-2023', place: 'Strategy 2, analytic considerations, line 192' },
  },
  {
    id: 'PRO-K1',
    strategy: 'PRO',
    question: 'Who is exposed, where, and with what means of their own? What would they do if attacked?',
    because:
      'Protection has to fit the places people live in, what they live on and what they would do themselves.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, analytic considerations, line 216' },
  },
  {
    id: 'PRO-K2',
    strategy: 'PRO',
    question: 'Who could be linked to those we help, and be made to pay for it?',
    because:
      'Where civilians and fighters mix, or defence looks like attack, help to one group can bring danger to people seen as close to it.',
    source: { work: 'USHMM-2023', place: 'Strategy 3, analytic considerations, line 218' },
  },
  {
    id: 'PRO-K3',
    strategy: 'PRO',
    question: 'Is driving people out part of the aim? Would helping them leave serve it?',
    because:
      'Being forced to flee can itself be a crime against humanity, even when those who flee are kept safe.',
    source: { work: 'USHMM-2023', place: 'Note 17, line 474' },
  },
  {
    id: 'TRA-K1',
    strategy: 'TRA',
    question: 'What do we know of this person: outlook, fears, hopes?',
    because: 'Everything turns on the decisions of one person or a few.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, analytic considerations, line 246' },
  },
  {
    id: 'TRA-K2',
    strategy: 'TRA',
    question:
      'How would other powerful people, and the population, take a change that outsiders helped along?',
    because: 'They can carry a transition or turn against it.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, analytic considerations, line 246' },
  },
  {
    id: 'TRA-K3',
    strategy: 'TRA',
    question: 'Could our effort be used to blame outsiders? What if the change brings disorder?',
    because:
      'Irregular changes of leadership can feed grievances against foreigners and can end in instability and widespread violence.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, analytic considerations, line 248' },
  },
  {
    id: 'TRA-K4',
    strategy: 'TRA',
    question: 'Is our aim that they leave, or that they do not commit atrocities?',
    because: 'Three of the mechanisms resemble dissuasion, but they aim at something else.',
    source: { work: 'USHMM-2023', place: 'Strategy 4, mechanisms, line 244' },
  },
];

/** The questions that belong to a strategy, in the order of the source. */
export function questionsFor(strategyId: StrategyId): readonly StrategyQuestion[] {
  return strategyQuestions.filter(({ strategy }) => strategy === strategyId);
}
