import { economicAidFindings } from './economic-aid-findings';
import { economicSanctionFindings } from './economic-sanction-findings';
import type { Finding } from './finding';
import { sanctionDesignFindings } from './sanction-design-findings';
import { targetedSanctionFindings } from './targeted-sanction-findings';

/** What the review reports on economic tools, with its own sum of them at the end. */
export const economicFindings: readonly Finding[] = [
  ...economicAidFindings,
  ...economicSanctionFindings,
  ...targetedSanctionFindings,
  ...sanctionDesignFindings,
  {
    id: 'E27',
    role: 'sum',
    claim:
      'The review’s sum: aid can do much for economic and political stability. It calls the record of economic sanctions in compelling perpetrators to change fairly poor overall. Comprehensive sanctions may achieve more than targeted ones, yet their harm to the population can contradict a purpose of protecting civilians. Targeted sanctions harm civilians less, but may also achieve less. Among them, those on finance and commodities appear to achieve more than others. Those on enablers have no established record yet.',
    direction: 'depends',
    conditions:
      'Aid: knowing how it acts, in this case, on what restrains or mobilises violence between groups. Sanctions: imposed by international organisations or an ally of the target, with international support, for modest goals, as part of a wider political strategy. Targeted ones have to be fitted to the case with care.',
    questions: [
      'What restrains and what mobilises violence between groups here, and how does aid act on it?',
      'Which political strategy is the sanction a part of?',
      'Do international organisations or an ally of the target impose it?',
      'How modest is the goal?',
    ],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'policy'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place: 'Economic tools, lines 1028 to 1040; key take-aways, lines 166 to 178',
    },
  },
];
