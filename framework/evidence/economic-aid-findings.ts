import type { Finding } from './finding';

/** What the review reports on development aid, conflict and atrocities. */
export const economicAidFindings: readonly Finding[] = [
  {
    id: 'E01',
    role: 'finding',
    claim:
      'Some scholars hold that aid raises the risk of conflict: it can sharpen divisions between ethnic groups, or add to what can be won by rebelling.',
    direction: 'harm',
    conditions: 'Ethnic groups are already divided, or rebels stand to gain from what aid brings.',
    questions: ['Do ethnic groups compete over what the aid brings?', 'What could rebels gain from the aid?'],
    outcome: 'Likelihood of conflict',
    timing: ['before'],
    violence: ['conflict'],
    studies: ['Esman and Herring 2003', 'Grossman 1992'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 879 to 882' },
  },
  {
    id: 'E02',
    role: 'finding',
    claim:
      'Others hold that aid indirectly lowers the risk of internal conflict: through growth of the economy, a more able state, and stability.',
    direction: 'sought',
    conditions: 'The link is indirect.',
    questions: ['Does the aid add to growth, to the capacity of the state or to stability here?'],
    outcome: 'Likelihood of internal conflict',
    timing: ['before'],
    violence: ['conflict'],
    studies: ['Regan et al 2014'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 882 to 883' },
  },
  {
    id: 'E03',
    role: 'finding',
    claim: 'A sudden fall in aid went together with a higher risk of conflict.',
    direction: 'harm',
    conditions: 'What counts here is that the level of aid changes, and that it does so suddenly.',
    questions: ['Would aid fall suddenly?', 'How large is the change against the years before?'],
    outcome: 'Risk of conflict',
    timing: ['before'],
    violence: ['conflict'],
    studies: ['Nielsen et al 2011'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 883 to 885' },
  },
  {
    id: 'E04',
    role: 'finding',
    claim:
      'Aid that is shared out unequally can deepen social and ethnic divisions that exist already. How aid is allocated counts as much as how much is given.',
    direction: 'harm',
    conditions:
      'Seen in qualitative studies. The review offers it as one reason why studies of aid disagree.',
    questions: [
      'Who receives the aid, and who does not?',
      'Does its distribution follow existing divisions?',
    ],
    outcome: 'Depth of social and ethnic divisions',
    timing: [],
    violence: ['conflict'],
    studies: ['Uvin 1998'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 887 to 891' },
  },
  {
    id: 'E05',
    role: 'finding',
    claim:
      'One author argues that development aid lowers the risk of mass atrocities only where donors ask how outside means act on the social and political sources of resilience that a country has.',
    direction: 'depends',
    conditions:
      'Donors look into local sources of resilience. The review finds this little explored, and thinks that the effect of aid may vary considerably.',
    questions: [
      'What are the social and political sources of resilience in this country?',
      'How does the aid act on them?',
    ],
    outcome: 'Risk of mass atrocities',
    timing: ['before'],
    violence: ['mass-killing'],
    studies: ['McLoughlin 2014'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 891 to 899' },
  },
];
