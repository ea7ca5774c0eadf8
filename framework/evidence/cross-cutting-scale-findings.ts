import type { Finding } from './finding';

/** What pulls against other aims, and how the scale of violence and the kind of war bear on what outsiders can do. */
export const crossCuttingScaleFindings: readonly Finding[] = [
  {
    id: 'X15',
    role: 'finding',
    claim:
      'The policies that do most against atrocities may not be those that do most for democracy and human rights, and the other way round. One scholar found no tool that protects human rights consistently: each depends on many conditions and has trade-offs.',
    direction: 'depends',
    conditions:
      'Democracy and human rights are long-term goals; the review says that the tools meant for them need a review of their own.',
    questions: ['Does what we do against atrocities help or hinder aims for democracy and human rights?'],
    outcome: 'Atrocities on the one side, democracy and human rights on the other',
    timing: [],
    violence: ['mass-killing', 'rights'],
    studies: ['Hafner-Burton 2014 (p. 274)'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Not all good things go together, lines 470 to 476',
    },
  },
  {
    id: 'X16',
    role: 'finding',
    claim:
      'The evidence is strong that democracies with firm institutions protect the rights of their people most. Most countries at risk are not among them. Becoming a democracy can bring new instability, which in some settings makes mass atrocities more likely.',
    direction: 'depends',
    conditions: 'It differs with how firm the institutions are and how far the transition has come.',
    questions: [
      'How firm are the institutions of this state, and is it in transition?',
      'Could a more capable state prevent violence here, or could it make violence easier?',
      'Could what outsiders do weaken the state, so that armed groups challenge it?',
    ],
    outcome: 'Protection of rights; risk of mass atrocities',
    timing: ['before'],
    violence: ['mass-killing', 'rights'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Not all good things go together, lines 478 to 490',
    },
  },
  {
    id: 'X17',
    role: 'context',
    claim:
      'Campaigns of mass killing mostly grow out of escalation, set off by regimes or groups that believe they could lose everything. They tend to come in armed conflict, under a severe threat from an opponent. Perpetrators often call on old stories of intolerance and exclusion. Such campaigns are rare.',
    direction: 'harm',
    conditions:
      'Armed conflict; a regime or group under severe threat. A count of all intentional deaths, criminal violence included, could put this in question.',
    questions: [
      'Does a regime or group here believe that it could lose everything, and why?',
      'Are old stories of exclusion being used to call for violence?',
    ],
    outcome: null,
    timing: ['before', 'during'],
    violence: ['mass-killing'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, High-intensity versus low-intensity, lines 492 to 503; note 5, lines 537 to 541',
    },
  },
  {
    id: 'X18',
    role: 'finding',
    claim:
      'Outsiders may find it easier to influence mass violence, which is exceptional, organised and led from a centre, than lower violence that is a regular part of politics where institutions are weak. In many cases, lowering violence may be a more realistic goal than an end of it all or a new political order, above all where that leaves room for politics.',
    direction: 'depends',
    conditions:
      'Policy should fit the capacity of the institutions of the state. The authors conclude this; there are few cases of mass violence to go by.',
    questions: [
      'Is the violence organised from a centre, or a lasting part of politics?',
      'How much capacity do the institutions of this state have?',
    ],
    outcome: 'How far outside actors can influence the violence',
    timing: ['during'],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, High-intensity versus low-intensity, lines 505 to 513',
    },
  },
  {
    id: 'X19',
    role: 'finding',
    claim:
      'To protect civilians, it may help more to compare the capacities of those involved than to set a number from which killing is called a mass atrocity. A sudden change in aid or in the course of a conflict can shift the balance of power. That can change who is vulnerable and may raise the risk of mass violence.',
    direction: 'depends',
    conditions: 'Sudden changes in how power is balanced among the warring sides.',
    questions: [
      'How do the capacities of state, armed groups and threatened civilians compare?',
      'Would this step shift the balance between the sides suddenly, and whom would that expose?',
    ],
    outcome: 'How vulnerable different groups of civilians are',
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: {
      work: 'WPF-2016',
      place:
        'Key take-aways, Differences in numbers or in nature, lines 139 to 145; Cross-cutting themes, lines 515 to 520',
    },
  },
  {
    id: 'X20',
    role: 'finding',
    claim:
      'Conventional wars between two opponents of equal strength tend to be shorter and to kill fewer civilians.',
    direction: 'depends',
    conditions:
      'They can still be very deadly where forces set out to kill civilians, or where the front runs through the places where civilians live.',
    questions: [
      'Are the two sides about equally strong, and do they fight as regular forces?',
      'Do the forces aim at civilians, or does the front run through places where civilians live?',
    ],
    outcome: 'Length of the war; civilian deaths',
    timing: ['during'],
    violence: ['conflict', 'civilians'],
    studies: ['Balcells and Kalyvas 2014'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Differences in numbers or in nature, lines 520 to 528',
    },
  },
  {
    id: 'X21',
    role: 'finding',
    claim:
      'Irregular wars, in which one side is far stronger than the other, tend to see more attacks on civilians than any other kind. Among them, campaigns against insurgents are especially deadly.',
    direction: 'harm',
    conditions:
      'Armed forces of very unequal capacity. In campaigns against insurgents, as in conventional wars, pressure on the central authorities may be able to influence how civilians are targeted.',
    questions: [
      'How unequal are the forces, and is this a campaign against insurgents?',
      'Do central authorities direct the forces, and who can press them?',
    ],
    outcome: 'How much civilians are targeted',
    timing: ['during'],
    violence: ['conflict', 'civilians'],
    studies: ['Balcells and Kalyvas 2014', 'Valentino, Huth, and Balch-Lindsay 2004'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, Differences in numbers or in nature, lines 529 to 533',
    },
  },
  {
    id: 'X22',
    role: 'finding',
    claim:
      'Since the Cold War there have been more wars between a weak state and a rising insurgency, both of low capacity. There is often less direct violence on the whole. But an end can be harder to reach and to influence from outside, and pressure on central authorities may have less effect.',
    direction: 'depends',
    conditions:
      'Both sides have low capacity. Many civilians can die all the same, as in Iraq after 2003 (which the study itself counts as an irregular war), in South Sudan and in the Central African Republic.',
    questions: [
      'Do both sides have low capacity here?',
      'How much of the violence do central authorities control?',
    ],
    outcome: 'Overall level of direct violence; how the war ends',
    timing: ['during'],
    violence: ['conflict', 'civilians'],
    studies: ['Balcells and Kalyvas 2014'],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, Differences in numbers or in nature, lines 542 to 549; note 6, lines 579 to 582',
    },
  },
];
