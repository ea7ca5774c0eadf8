import type { AssumptionId } from './assumption-ids';
import { entryOf } from './entry-of';
import type { Caution, Source } from './source';

/** The four strategies, in the order of the source. */
export const strategyIds = ['DIS', 'DEG', 'PRO', 'TRA'] as const;
/** Id of a strategy. */
export type StrategyId = (typeof strategyIds)[number];

/** What a strategy takes for granted; if it does not hold in the case, the strategy has nothing to work on. */
export interface Assumption {
  id: AssumptionId;
  text: string;
  source: Source;
}

/** One way in which a set of actions can help prevent atrocities (source: Woocher 2023, pages on the four strategies). */
export interface Strategy {
  id: StrategyId;
  /** The title as the text gives it. */
  name: string;
  /** One word for tabs, maps and the choice on the card. */
  shortName: string;
  /** Fits after "we use X to ...". */
  phrase: string;
  /** Shorter title in the source's Table 1, where it differs from the text. */
  tableName?: string;
  summary: string;
  actsOn: string;
  assumptions: readonly Assumption[];
  /** Another strategy that this one can also serve, by the source. */
  canFeed?: { strategy: StrategyId; source: Source };
  caution?: Caution;
  source: Source;
}

/** The four strategies. They follow different logics and do not exclude one another (line 134). */
export const strategies: readonly Strategy[] = [
  {
    id: 'DIS',
    name: 'Dissuade potential perpetrators from committing atrocities',
    shortName: 'Dissuade',
    phrase: 'dissuade potential perpetrators',
    summary:
      'Change how those who could order or carry out attacks weigh their choices. It succeeds when atrocities do not happen; nobody has to do anything in particular. It is wider than deterrence, which works by threats of punishment alone.',
    actsOn:
      'Potential perpetrators, leaders and rank and file, directly or through others who have influence on them',
    assumptions: [
      {
        id: 'DIS-A1',
        text: 'Leaders and rank and file act at least partly on the costs and benefits that they see. They need not be fully rational, and money is not all that counts.',
        source: { work: 'USHMM-2023', place: 'Strategy 1, key assumptions, line 146' },
      },
      {
        id: 'DIS-A2',
        text: 'Their decisions can be reached directly, or through third parties such as other states or international companies.',
        source: { work: 'USHMM-2023', place: 'Strategy 1, key assumptions, line 148' },
      },
    ],
    source: { work: 'USHMM-2023', place: 'Strategy 1, summary, lines 140 to 142' },
  },
  {
    id: 'DEG',
    name: 'Degrade potential perpetrators’ capacity to commit atrocities',
    shortName: 'Degrade',
    phrase: 'degrade capacity',
    summary:
      'Take away or disrupt the means that large attacks depend on, even where leaders are set on attacking. It fits best where those means are scarce or costly for them.',
    actsOn: 'Potential perpetrators’ people, arms, money and communications, directly or through suppliers',
    assumptions: [
      {
        id: 'DEG-A1',
        text: 'Whether atrocities happen, and how severe they become, depends on material and operational means: mostly people, arms, money and communications.',
        source: { work: 'USHMM-2023', place: 'Strategy 2, key assumptions, lines 181 to 183' },
      },
    ],
    canFeed: { strategy: 'DIS', source: { work: 'USHMM-2023', place: 'Strategy 2, summary, line 179' } },
    source: { work: 'USHMM-2023', place: 'Strategy 2, summary, line 179' },
  },
  {
    id: 'PRO',
    name: 'Protect vulnerable civilian populations',
    shortName: 'Protect',
    phrase: 'protect civilians',
    tableName: 'Protect vulnerable populations',
    summary:
      'Turn to the people who could be attacked rather than to those who could attack them. It can lessen harm even where perpetrators stay determined.',
    actsOn: 'Civilian populations that could be singled out for attack',
    assumptions: [
      {
        id: 'PRO-A1',
        text: 'Two things shape whether atrocities happen and how severe they become: how easily attackers reach civilians, and how well civilians can protect themselves or get away.',
        source: { work: 'USHMM-2023', place: 'Strategy 3, key assumptions, line 208' },
      },
    ],
    canFeed: {
      strategy: 'DIS',
      source: { work: 'USHMM-2023', place: 'Strategy 3, summary, lines 204 to 206' },
    },
    source: { work: 'USHMM-2023', place: 'Strategy 3, summary, lines 204 to 206' },
  },
  {
    id: 'TRA',
    name: 'Facilitate a leadership or political transition',
    shortName: 'Transition',
    phrase: 'support a transition of power',
    tableName: 'Facilitate leadership or political transition',
    summary:
      'For cases where a few leaders drive the danger and resist influence, or where a leader who stays beyond a term or a lost election could set it off. The means can be cooperative or coercive; it is not the same as regime change by force.',
    actsOn: 'One leader or a few, the elites who keep them in power, and the wider population',
    assumptions: [
      {
        id: 'TRA-A1',
        text: 'Other leaders would be less inclined to atrocities, or a transition would take away something that could trigger them.',
        source: { work: 'USHMM-2023', place: 'Strategy 4, key assumptions, line 234' },
      },
      {
        id: 'TRA-A2',
        text: 'The other causes of risk cannot be dealt with while the present leaders stay.',
        source: { work: 'USHMM-2023', place: 'Strategy 4, key assumptions, line 234' },
      },
    ],
    caution: {
      text: 'The source lists this strategy so that the range is complete, not to support its use. It calls it very hard and highly contested: many are likely to see it as improper interference, above all without a multilateral mandate or when it is coercive.',
      source: {
        work: 'USHMM-2023',
        place: 'Strategy 4, summary, line 232; notes 11 and 21, lines 462 and 482',
      },
    },
    source: { work: 'USHMM-2023', place: 'Strategy 4, summary, lines 230 to 232' },
  },
];

/** The strategy with this id. */
export function strategyOf(id: StrategyId): Strategy {
  return entryOf(strategies, id);
}
