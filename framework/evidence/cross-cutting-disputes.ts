import type { Dispute } from './dispute';

/** Where findings of different parts of the review pull in different directions. */
export const crossCuttingDisputes: readonly Dispute[] = [
  {
    id: 'acting-early',
    text: 'Acting early is said to raise the chances of any measure, and diplomacy in states at risk went with fewer civil wars. Yet military aid before a crisis went with more conflict, hostile intervention ahead of killing with more of it, and arms embargoes mostly come when killing is already widespread.',
    findings: ['X04', 'D15', 'N01', 'N08', 'N20'],
    source: {
      work: 'WPF-2016',
      place:
        'Executive summary, lines 52 to 54; Introduction, lines 253 to 254; Diplomatic tools, lines 793 to 798; Military tools, lines 1264 to 1266, 1292 to 1294 and 1383 to 1386',
    },
  },
  {
    id: 'influence-on-mass-killing',
    text: 'Organised and exceptional violence may be open to influence from outside more than chronic violence is. For mass killing under way, condemnation is reported to lower its scale at most, and sanctions to make no difference to its severity; negotiation has played no great part in ending it.',
    findings: ['X18', 'X22', 'D03', 'D19', 'E06'],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, lines 505 to 513 and 542 to 549; Diplomatic tools, lines 710 to 713 and 813 to 814; Economic tools, lines 918 to 929',
    },
  },
  {
    id: 'state-capacity',
    text: 'A capable state can protect its people and can attack them. Governments are named as the most capable perpetrators; weak or failing states are named as a growing danger to civilians too. The review asks when more capacity prevents atrocities and when it helps them.',
    findings: ['X07', 'X11', 'X13', 'X16'],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, lines 411 to 414, 427 to 430 and 446 to 491' },
  },
  {
    id: 'balance-of-power',
    text: 'Helping one side or weakening the other can go either way. Aid to those under attack and hostility to the perpetrators went with less killing once it was under way; a side that suddenly lost ground used more violence, whichever side it was. Conventional wars between equals tend to go with fewer civilian deaths, irregular wars between unequal forces with the most attacks on civilians.',
    findings: ['X10', 'X19', 'X20', 'X21', 'N16', 'N19', 'N23'],
    source: {
      work: 'WPF-2016',
      place:
        'Key take-aways, lines 139 to 145; Cross-cutting themes, lines 424 to 427 and 526 to 531; Military tools, lines 1355 to 1357, 1381 to 1383 and 1394 to 1404',
    },
  },
  {
    id: 'change-of-leaders',
    text: 'Where leaders changed often, mass killing was far likelier, and democratisation can bring instability. Among campaigns whose perpetrators fell short of their goals, most endings came with a change of regime.',
    findings: ['X16', 'D10', 'D11', 'N17', 'N18'],
    source: {
      work: 'WPF-2016',
      place:
        'Cross-cutting themes, lines 478 to 488; Diplomatic tools, lines 746 to 775; Military tools, lines 1362 to 1379',
    },
  },
];
