import type { Finding } from './finding';

/** What the review reports on military intervention: for whom, when, and with what for civilians. */
export const militaryInterventionFindings: readonly Finding[] = [
  {
    id: 'N15',
    role: 'finding',
    claim:
      'Studies of intervention are split. Some hold that only force against perpetrators can lessen mass violence, others find that neutral peacekeeping does most. More research supports the second view, but not all of it is about mass atrocities alone.',
    direction: 'depends',
    conditions: 'The studies do not all look at the same kind of violence.',
    questions: ['Is this mass killing under way, or another level of violence?'],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1350 to 1353' },
  },
  {
    id: 'N16',
    role: 'finding',
    claim:
      'While a genocide or politicide by a state was going on, only those military interventions that confronted the perpetrator or aided the group under attack went with less killing or its end.',
    direction: 'sought',
    conditions:
      '36 cases, chosen by a qualitative definition that leaves much to judgement. The latest is Bosnia-Herzegovina, from before UN peacekeepers regularly had a mandate to protect civilians.',
    questions: [
      'Is the killing under way, and is it the state’s?',
      'Whom would the intervention confront, and whom would it aid?',
    ],
    outcome: 'Killing in state-sponsored genocide and politicide',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Krain 2005'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1355 to 1362' },
  },
  {
    id: 'N17',
    role: 'finding',
    claim:
      'Where perpetrators fell short of their goals, the violence typically ended with a change of regime in some form.',
    direction: 'depends',
    conditions: 'Only cases in which the perpetrators did not reach their goals.',
    questions: ['How close are the perpetrators to their goals?'],
    outcome: 'How mass atrocities ended',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Bellamy 2015'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1362 to 1363' },
  },
  {
    id: 'N18',
    role: 'finding',
    claim:
      'In 37 cases mass atrocities ended in three ways, almost equally often: perpetrators carried out their plan, mostly short of destroying the whole group; perpetrators were defeated by arms; or a stalemate came about and moderating actors rose after it.',
    direction: 'depends',
    conditions: null,
    questions: ['Which of these three endings does the case move towards?'],
    outcome: 'How mass atrocities ended',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Conley-Zilkic and Hazelwood forthcoming'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1363 to 1365 and 1378 to 1379' },
  },
  {
    id: 'N19',
    role: 'finding',
    claim:
      'While killing sponsored by a government was going on, military interventions hostile to that state went, on average, with fewer civilian deaths.',
    direction: 'sought',
    conditions: 'The killing is under way and is the government’s. Counted with the PITF dataset.',
    questions: ['Is the killing under way?', 'Is the intervention hostile to the state that kills?'],
    outcome: 'Number of civilian deaths',
    timing: ['during'],
    violence: ['mass-killing', 'civilians'],
    studies: ['DeMerritt 2015'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1381 to 1383' },
  },
  {
    id: 'N20',
    role: 'finding',
    claim:
      'Before mass killing begins, intervention on the side of a government can dissuade it from ordering violence. Intervention against a government at that stage appears to make killing more likely.',
    direction: 'depends',
    conditions:
      'Mass killing has not begun. It depends on whether the intervention supports or opposes the government.',
    questions: ['Has mass killing begun?', 'Does the intervention support the government or oppose it?'],
    outcome: 'Whether mass killing begins',
    timing: ['before'],
    violence: ['mass-killing'],
    studies: ['DeMerritt 2015'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1383 to 1386' },
  },
  {
    id: 'N21',
    role: 'finding',
    claim:
      'Interventions by third parties of every kind, neutral or in aid of victims, tended to go with an immediate surge of violence against civilians.',
    direction: 'harm',
    conditions:
      'In the short term. Over a longer term the same study finds less killing with some interventions.',
    questions: ['What would protect civilians right after the intervention starts?'],
    outcome: 'Violence against civilians, in the short term',
    timing: [],
    violence: ['civilians'],
    studies: ['Kathman and Wood 2011'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1386 to 1388' },
  },
  {
    id: 'N22',
    role: 'finding',
    claim:
      'Over a longer term, neutral interventions that endured went with less killing, and did so more than those in favour of the government or of the people targeted.',
    direction: 'sought',
    conditions:
      'Neutral, enduring, and over the longer term. The review sees an apparent contrast to Krain and DeMerritt, and support in the studies of UN peacekeeping.',
    questions: ['Is the intervention neutral?', 'Can it endure?'],
    outcome: 'Killing of civilians, over the longer term',
    timing: [],
    violence: ['civilians'],
    studies: ['Kathman and Wood 2011 (p. 754)'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1388 to 1391' },
  },
  {
    id: 'N23',
    role: 'finding',
    claim:
      'Outside intervention in an ongoing civil war changes violence against civilians by shifting the balance of power. When one side suddenly gains, the losing side seems to turn to more violence against civilians, whether it is the rebels or the government. Intervening for one side can thus incite the other without meaning to.',
    direction: 'harm',
    conditions:
      'A civil war under way, and a sudden gain in relative capacity. The data, from the One-Sided Violence dataset, also hold many events on a much lower level than mass atrocities.',
    questions: [
      'Which side would lose relative capacity, and how suddenly?',
      'Which civilians are within that side’s reach?',
    ],
    outcome: 'Violence against civilians by the warring parties',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Kathman, Wood and Gent 2012 [sic: elsewhere Wood, Kathman and Gent]'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1394 to 1404 and 1418 to 1419' },
  },
  {
    id: 'N24',
    role: 'context',
    claim:
      'Some find that civilians are targeted less as a conflict goes on, and that episodes of mass killing often fall near the start of instability.',
    direction: 'depends',
    conditions:
      'Disputed: others find a rise over time. It may depend on whether rebels or the government do most of the killing, and on how many actors there are.',
    questions: ['How long has the instability lasted?', 'Who does most of the killing?'],
    outcome: 'Violence against civilians over the course of a conflict',
    timing: ['during'],
    violence: ['civilians', 'mass-killing'],
    studies: [
      'Kathman, Wood and Gent 2012 [sic: elsewhere Wood, Kathman and Gent]',
      'Ulfelder and Valentino 2008 [sic: elsewhere Valentino and Ulfelder]',
    ],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1406 to 1409 and 1413 to 1415' },
  },
  {
    id: 'N25',
    role: 'context',
    claim:
      'Others find that abuse of civilians grows with time in conflicts within a state, as a close study of the civil war in Angola does, and that it often grows when rebel groups splinter.',
    direction: 'depends',
    conditions:
      'Disputed: others find a decline over time. It may depend on whether rebels or the government do most of the killing, and on how many actors there are.',
    questions: ['How long has the conflict lasted?', 'Are armed groups splintering?'],
    outcome: 'Violence against civilians over the course of a conflict',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Ziemke 2012', 'Cunningham, Bakke and Seymour 2012'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1410 to 1415' },
  },
  {
    id: 'N26',
    role: 'finding',
    claim:
      'There is fairly wide agreement among scholars that military intervention by third parties tends to make conflicts longer.',
    direction: 'harm',
    conditions: null,
    questions: ['How much longer could the conflict last, and what would that mean for civilians?'],
    outcome: 'Length of conflicts',
    timing: ['during'],
    violence: ['conflict'],
    studies: [
      'Balch-Lindsay and Enterline 2000',
      'Elbadawi and Sambanis 2000',
      'Regan 2002',
      'Collier et al 2004',
      'Petterson and Wallensteen 2015 [sic: elsewhere Pettersson]',
    ],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1430 to 1434' },
  },
];
