import type { Dispute } from './dispute';

/** Where the findings on armed force pull in different directions. */
export const militaryDisputes: readonly Dispute[] = [
  {
    id: 'neutral-or-partial',
    text: 'Force that takes no side and force against the perpetrators are each found to go with less killing, at different times. While state killing is under way, hostile intervention went with fewer deaths on average. Before it starts, hostile intervention went with more, support to the government with less. Interventions of every kind tended to be followed by a sudden rise at first; lasting neutral ones went with less killing in the long run. Neutral force together with signs of approval went with more, and a state that fights on one side is less able to act as neutral.',
    findings: ['X14', 'D07', 'N15', 'N16', 'N19', 'N20', 'N21', 'N22', 'N23', 'N32'],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, lines 461 to 468; Diplomatic tools, lines 731 to 735; Military tools, lines 1350 to 1362, 1381 to 1404 and 1465 to 1480',
    },
  },
  {
    id: 'military-aid',
    text: 'Military aid to countries at risk went with more conflict, and aid to bases in Colombia with worse violence nearby. Threatening to end aid helped to lower violence in El Salvador. Early armed support to a government went with a lower risk of mass killing.',
    findings: ['N01', 'N02', 'N03', 'N20', 'N32'],
    source: {
      work: 'WPF-2016',
      place: 'Military tools, lines 1264 to 1272, 1383 to 1386 and 1458 to 1460',
    },
  },
  {
    id: 'arms-embargoes',
    text: 'Scholars disagree whether embargoes weaken those who fight. They went with changes in imports and fewer transfers of arms, on average with no change of policy, and with no shorter wars. There is some evidence that victory became less likely and a settlement likelier. How long they last, how many states take part and how they are enforced matter.',
    findings: ['N04', 'N05', 'N06', 'N07', 'N08', 'N09'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1274 to 1304' },
  },
  {
    id: 'safe-areas-and-no-fly-zones',
    text: 'Northern Iraq is told as the main case in which a safe area held; Bosnia’s are mostly judged a failure, though four of six did not fall. Enforced areas tend to be harder to carry out than agreed ones, and consent can mean nothing. One study holds that no-fly zones can do much for protection if four conditions are met. The cases are too few for statistics.',
    findings: ['N10', 'N11', 'N12', 'N13', 'N14'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1306 to 1348 and 1464 to 1465' },
  },
  {
    id: 'how-killing-ends',
    text: 'One scholar finds that force against perpetrators, or for those under attack, is alone among military responses in going with less state killing; another ties endings mostly to a change of regime. A study of 37 cases finds three endings about equally often: the plan carried out, defeat by arms, or a stalemate after which moderates rose. Negotiation has played no great part in ending mass killing, though it can help conflicts to end.',
    findings: ['D19', 'D20', 'N16', 'N17', 'N18'],
    source: {
      work: 'WPF-2016',
      place: 'Military tools, lines 1355 to 1379; Diplomatic tools, lines 813 to 819',
    },
  },
  {
    id: 'peacekeeping-and-decisive-endings',
    text: 'Peacekeeping went with fewer civilian deaths and a lower risk that war returns, and it may hasten endings. Scholars still debate whether it leaves wars less decided, and what that means for civilians, and whether it helps democracy.',
    findings: ['D22', 'N27', 'N28', 'N29', 'N30', 'N31'],
    source: {
      work: 'WPF-2016',
      place: 'Military tools, lines 1436 to 1456; Diplomatic tools, lines 824 to 827',
    },
  },
  {
    id: 'outside-forces-and-length-of-war',
    text: 'There is wide agreement that armed intervention goes with longer wars, and internal wars with foreign troops tend to last longer and kill more. Peacekeeping may hasten an ending.',
    findings: ['X12', 'N26', 'N29'],
    source: {
      work: 'WPF-2016',
      place: 'Cross-cutting themes, lines 432 to 444; Military tools, lines 1430 to 1434 and 1446 to 1451',
    },
  },
  {
    id: 'violence-over-time',
    text: 'Some studies find that attacks on civilians become fewer as a war goes on, others that they grow and that they rise as armed groups split. Who attacks and how many groups there are may account for it.',
    findings: ['X08', 'N24', 'N25'],
    source: {
      work: 'WPF-2016',
      place: 'Military tools, lines 1406 to 1415; Cross-cutting themes, lines 421 to 423',
    },
  },
];
