import type { Finding } from './finding';

/** Condemning, cutting and building relations, and not recognising those who seize power: what the review reports on each. */
export const diplomaticRelationsFindings: readonly Finding[] = [
  {
    id: 'D01',
    role: 'finding',
    claim:
      'Where organisations of states and NGOs clearly disapproved, naming and shaming included, lethal campaigns against civilians seem to have been less severe.',
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
      'Other ways to make abuses public, such as coverage in the media, on balance went together with conflicts that were shorter and with a negotiated peace that came sooner.',
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
      'When a campaign of mass killing has begun, condemnation can reduce its scale. It is unlikely to stop the campaign, or to press perpetrators so hard that they choose another strategy.',
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
      'In civil wars, UN resolutions that call for peace have had little effect on whether the parties settle, or on whether war comes back once they have.',
    direction: 'none',
    conditions:
      'It was otherwise where something stronger, for example peacekeeping, came along with the resolution.',
    questions: ['What stronger measure, if any, comes along with the resolution?'],
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
      'Those who use violence may change how they act under condemnation more easily than what they want and by which strategy they seek it.',
    direction: 'depends',
    conditions: 'It differs between a change of actions and a change of strategy and objectives.',
    questions: ['Which change do we seek: other actions, another strategy, or other objectives?'],
    outcome: 'Changes in actions, and in strategies and objectives',
    timing: ['during'],
    violence: ['mass-killing', 'policy'],
    studies: ['Krain 2012'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 716 to 717' },
  },
  {
    id: 'D06',
    role: 'finding',
    claim:
      'To reduce or break off diplomatic relations seems on average to make no difference to the violence. If it does anything, the sender learns less and has less to guide its other policies.',
    direction: 'none',
    conditions:
      'The state commits mass atrocities. Diplomats who stay can follow what other policies bring about.',
    questions: [
      'What do we learn through our mission that we would not learn without it?',
      'How else would we follow what our other policies bring about?',
    ],
    outcome: 'Violence; what the outside state can find out',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['"Recent findings", not named; the paragraph cites Krain 2014'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 719 to 723' },
  },
  {
    id: 'D07',
    role: 'finding',
    claim:
      'Closer diplomatic relations can go together with more violence, above all where the step looks like approval: relations made normal, a bigger mission, regular contact at high and low level.',
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
      'One study found that sharing information on other matters, as the United States did with Sudan and Libya against terrorism, brought no more leverage once a state had decided to attack civilians.',
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
      'Condemnation by an ally can have more power. What the United States and Australia said in 1999 about Indonesia in East Timor, and pressure from the United States on El Salvador in the war of 1979 to 1992, appear to have had an effect.',
    direction: 'sought',
    conditions: 'The one who condemns is an ally of the target. The evidence is anecdotal.',
    questions: ['Is the state that condemns an ally?', 'How much does the target depend on that ally?'],
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
      'Mass killing was six times as likely in countries where leaders often changed as in those where they changed less often.',
    direction: 'harm',
    conditions:
      'High rates of leadership change; the review speaks of violent change and draws from it that answers to coups could matter.',
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
      'Since 2000 the African Union and its forerunner have refused to recognise governments that took power against the constitution. Over the same time sub-Saharan coups, and episodes of mass atrocity on the continent, became fewer.',
    direction: 'sought',
    conditions:
      'The two run side by side in time; some scholars link the policy to fewer coups. The review does not take it for the only cause and thinks that it may work along with other pressure against coups.',
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
