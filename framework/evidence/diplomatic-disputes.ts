import type { Dispute } from './dispute';

/** Where the findings on diplomacy pull in different directions. */
export const diplomaticDisputes: readonly Dispute[] = [
  {
    id: 'condemnation-during-killing',
    text: 'Condemnation went with less severe killing and can change how perpetrators act. It is unlikely to stop a campaign of mass killing or to change its aims, and resolutions for peace had little effect unless something stronger, such as peacekeeping, came with them.',
    findings: ['D01', 'D02', 'D03', 'D04', 'D05', 'D09', 'D23'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 707 to 717, 741 to 744 and 829 to 837' },
  },
  {
    id: 'relations-kept-or-cut',
    text: 'Cutting relations had no effect on violence on average and costs the sender knowledge. Warmer relations that look like approval can go with more violence. Cooperation on other matters gave no more leverage, while an ally’s condemnation can carry more weight.',
    findings: ['X03', 'D06', 'D07', 'D08', 'D09'],
    source: {
      work: 'WPF-2016',
      place: 'Key take-aways, lines 127 to 128; Diplomatic tools, lines 719 to 744',
    },
  },
  {
    id: 'mediation-before-and-during',
    text: 'Mediation and other diplomacy went with fewer outbreaks of civil war, and mediation can help wars to end. Negotiation has played no great part in ending mass killing under way. Unlike economic measures, diplomacy did not go with a return to stability. The review found no study across countries on mediation and atrocities.',
    findings: ['D14', 'D15', 'D16', 'D19', 'D20'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 788 to 798 and 813 to 819' },
  },
  {
    id: 'settlement-or-victory',
    text: 'Scholars disagree whether a mediated end to a war lasts as long as one by victory. An older study found victories to be more stable, and followed by mass violence more often.',
    findings: ['D21', 'D22', 'N07'],
    source: {
      work: 'WPF-2016',
      place: 'Diplomatic tools, lines 820 to 827; Military tools, lines 1287 to 1291',
    },
  },
  {
    id: 'support-to-movements',
    text: 'Non-violent movements reached their aims more often than violent ones, and their success did not depend on help from abroad, which can even make it harder. For violent movements, such help or sanctions went with more success.',
    findings: ['D17', 'D18'],
    source: { work: 'WPF-2016', place: 'Diplomatic tools, lines 802 to 811' },
  },
];
