import type { Finding } from './finding';

/** Condemning, cutting and building relations, and not recognising those who seize power: what the review reports on each. */
export const diplomaticRelationsFindings: readonly Finding[] = [
  {
    id: 'D01',
    role: 'finding',
    claim:
      'Where multilateral bodies and NGOs clearly disapproved, naming and shaming included, lethal campaigns against civilians seem to have become less severe.',
    direction: 'sought',
    conditions:
      'Lethal campaigns against civilians; disapproval that is clear and comes from multilateral bodies and NGOs.',
    questions: ['Who disapproves: one state, a multilateral body, NGOs?', 'How clear is the disapproval?'],
    outcome: 'How severe lethal campaigns against civilians are',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['DeMerritt 2002 [sic: cited as 2015 in the military part]', 'Krain 2012'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 707 to 709' },
  },
  {
    id: 'D02',
    role: 'finding',
    claim:
      'Other ways to make abuses public, such as reports in the media, on balance went with shorter conflicts and with a negotiated peace that came sooner.',
    direction: 'sought',
    conditions: null,
    questions: [],
    outcome: 'Length of conflicts; time until a negotiated peace',
    timing: ['during'],
    violence: ['conflict'],
    studies: ['Burgoon et al 2015'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 709 to 710' },
  },
  {
    id: 'D03',
    role: 'finding',
    claim:
      'Once a campaign of mass killing has begun, condemnation can reduce its scale. It is unlikely to stop the campaign, or to press perpetrators so hard that they change their strategy at its root.',
    direction: 'depends',
    conditions: 'Mass killing is already under way.',
    questions: [
      'Has mass killing already begun?',
      'What do we expect of condemnation: less killing, its end, or another strategy of the perpetrators?',
    ],
    outcome: 'Scale of the killing; its end; a change of strategy',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Bellamy 2015', 'Conley-Zilkic 2016'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 710 to 713' },
  },
  {
    id: 'D04',
    role: 'finding',
    claim:
      'In civil wars, UN resolutions that call for peace have had little effect on whether the parties settle. After a peace, they have had little effect on whether the war comes back.',
    direction: 'none',
    conditions:
      'It was otherwise where something stronger, for example peacekeeping, came with the resolution.',
    questions: ['Does a stronger measure come with the resolution, and which?'],
    outcome: 'Settlement of civil wars; return of war after peace',
    timing: ['during', 'after'],
    violence: ['conflict'],
    studies: ['Beardsley 2013'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 713 to 716' },
  },
  {
    id: 'D05',
    role: 'finding',
    claim:
      'Under condemnation, those who use violence may change their actions more readily than their basic strategy and aims.',
    direction: 'depends',
    conditions: 'It differs between a change of actions and a change of strategy and aims.',
    questions: ['Which change do we seek: other actions, another strategy, or other aims?'],
    outcome: 'Changes in actions, and in strategies and aims',
    timing: ['during'],
    violence: ['mass-killing', 'policy'],
    studies: ['Krain 2012'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 716 to 717' },
  },
  {
    id: 'D06',
    role: 'finding',
    claim:
      'Reducing or breaking off diplomatic relations seems on average to make no difference to the violence. If anything, the outside state learns less and has less to guide its other policies.',
    direction: 'none',
    conditions:
      'The target state is committing mass atrocities. Diplomats who stay can better see the effect of other policies.',
    questions: [
      'What does our mission there let us learn?',
      'How else would we see the effect of our other policies?',
    ],
    outcome: 'Violence; what the outside state can find out',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['“Recent findings”, not named; the paragraph cites Krain 2014'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 719 to 723' },
  },
  {
    id: 'D07',
    role: 'finding',
    claim:
      'Closer diplomatic relations can go together with more violence, above all where a step looks like approval: normal relations, a bigger mission, or regular contact between diplomats of high and low rank.',
    direction: 'harm',
    conditions: 'Especially together with military intervention that takes no side.',
    questions: [
      'Could the step be read as approval, and by whom?',
      'Is there also a military intervention, and does it take a side?',
    ],
    outcome: 'Violence, as a correlation',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Krain 2014'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 723 to 735' },
  },
  {
    id: 'D08',
    role: 'finding',
    claim:
      'One study looked at states that shared information on other matters, such as the United States with Sudan and Libya on terrorism. Once the other state had decided to attack civilians, this brought no more leverage.',
    direction: 'none',
    conditions:
      'The United States worked with both to a limited extent and was the declared ally of neither.',
    questions: [
      'On which other matters do we work with this state?',
      'Are we its ally, or do we only work together on some matters?',
    ],
    outcome: 'Leverage of the outside state',
    timing: ['during'],
    violence: ['civilians', 'policy'],
    studies: ['Maller 2011'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 737 to 741' },
  },
  {
    id: 'D09',
    role: 'finding',
    claim:
      'Condemnation by an ally can have more power. The United States and Australia condemned Indonesian atrocities in East Timor in 1999; the United States put pressure on El Salvador in the war of 1979 to 1992. In both cases there appears to have been some effect.',
    direction: 'sought',
    conditions: 'The one who condemns is an ally of the target. The evidence is anecdotal.',
    questions: ['Is the state that condemns an ally of the target?'],
    outcome: 'An effect on the regimes, of a kind that is not further specified',
    timing: ['during'],
    violence: ['civilians', 'policy'],
    studies: ['Smith 2016', 'Montgomery 1995', 'UN Truth Commission on El Salvador, report (p. 31)'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 741 to 744; note 8, lines 766 to 767' },
  },
  {
    id: 'D10',
    role: 'finding',
    claim:
      'Mass killing was six times as likely in countries where leaders changed often as in those where they changed less often.',
    direction: 'harm',
    conditions:
      'High rates of leadership change. The review stresses violent change, and concludes that answers to coups could matter.',
    questions: [
      'How often have leaders changed here, and how?',
      'Would this step make a change of leaders more likely, and would it be a violent one?',
    ],
    outcome: 'Whether a country experienced mass killing',
    timing: ['before'],
    violence: ['mass-killing'],
    studies: ['Valentino and Ulfelder 2008 (p. 16)'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 746 to 752' },
  },
  {
    id: 'D11',
    role: 'finding',
    claim:
      'Since 2000 the African Union and its forerunner have had a policy not to recognise governments that took power against the constitution. Over the same time, coups in sub-Saharan Africa and episodes of mass atrocity on the continent became fewer.',
    direction: 'sought',
    conditions:
      'The two run side by side in time. Some scholars link the policy to fewer coups. The review does not take it for the only cause, and thinks that it may add to other pressure against coups.',
    questions: [
      'Does a regional body here refuse to recognise governments that come to power by a coup?',
      'Which other pressures against a coup are there?',
    ],
    outcome: 'Number of coups; occurrence of episodes of mass atrocity',
    timing: ['before'],
    violence: ['mass-killing', 'policy'],
    studies: ['Souaré 2009', 'Souaré 2014'],
    source: {
      work: 'WPF-2016',
      place: 'Diplomatic tools, lines 746 to 774; figure 1.1 (caption only), line 757',
    },
  },
];
