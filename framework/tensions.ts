import type { Tension } from './tension';

/** The nine places where the two sources pull in different directions, or where one bears on what the other proposes. */
export const tensions: readonly Tension[] = [
  {
    id: 'S-1',
    name: 'A change of leaders',
    text: 'The 2023 report lists a transition of leaders as a strategy and warns of disorder that can follow. The 2016 review reports that mass killing was six times as likely in countries whose leaders changed often as in those with few changes. It also reports that where perpetrators fell short of their goals, most endings came with a change of regime.',
    question: 'What would make a change of leaders here calm the situation, and what would make it worse?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 4, lines 228 to 258' },
      { work: 'WPF-2016', place: 'Diplomatic tools, lines 746 to 752' },
      { work: 'WPF-2016', place: 'Military tools, lines 1362 to 1364' },
    ],
    about: ['TRA', 'TRA-M3', 'TRA-M5', 'TRA-K3', 'D10', 'D11', 'N17'],
  },
  {
    id: 'S-2',
    name: 'Threats together with inducements',
    text: 'The 2023 report says that a mix of threats and conditional inducements tends to do more than either alone. The 2016 review reports that closer relations which look like approval can go with more violence.',
    question: 'How would each side read our offer: as a way out on conditions, or as approval?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 1, mechanisms, line 165' },
      { work: 'WPF-2016', place: 'Diplomatic tools, lines 723 to 735' },
    ],
    about: ['DIS', 'DIS-M1', 'DIS-M2', 'DIS-K3', 'D07'],
  },
  {
    id: 'S-3',
    name: 'Weakening one side',
    text: 'The 2023 report warns that weakening one side can shift the balance, put a settlement further off or strengthen another who could attack. The 2016 review reports that a side which suddenly loses ground, as after outside intervention, seems to use more violence against civilians, whichever side it is.',
    question: 'Who loses ground through what we do, how suddenly, and whom can they reach?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 2, key analytic considerations, line 192' },
      { work: 'WPF-2016', place: 'Military tools, lines 1394 to 1404' },
    ],
    about: ['DEG', 'DEG-M1', 'DEG-K2', 'X10', 'X19', 'N23'],
  },
  {
    id: 'S-4',
    name: 'Sanctions as a cost or as a limit',
    text: 'The 2023 report says that sanctions can raise the cost of atrocities, and that they can cut off resources. The one study across cases in the 2016 review finds no effect of sanctions on how severe ongoing genocide and politicide are. It also reports that sanctions meant to constrain reached their aims more often than those meant to coerce.',
    question:
      'Is our sanction meant to change a decision or to take away means, and what would we see if it did?',
    sides: [
      {
        work: 'USHMM-2023',
        place: 'Strategy 1, selected tools, line 172; Strategy 2, selected tools, lines 196 to 198',
      },
      { work: 'WPF-2016', place: 'Economic tools, lines 918 to 929' },
      { work: 'WPF-2016', place: 'Economic tools, lines 1000 to 1011' },
    ],
    about: ['DIS-M1', 'DEG-M1', 'T03', 'T22', 'E06', 'E14', 'E23'],
  },
  {
    id: 'S-5',
    name: 'The threat of prosecution',
    text: 'The 2023 report says that the threat of prosecution can raise the cost of atrocities to come. The 2016 review sees too little ground for saying whether or when international courts deter, and names other reasons for trials.',
    question: 'Why would those in question believe that they could stand trial, and what would they do then?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 1, selected tools, line 174' },
      { work: 'WPF-2016', place: 'Legal tools, lines 1183 to 1194' },
    ],
    about: ['DIS-M1', 'TRA-M1', 'T15', 'L01', 'L02', 'L03', 'L12'],
  },
  {
    id: 'S-6',
    name: 'Support to armed groups',
    text: 'The 2023 report says that support to armed groups can help to keep attackers away from civilians. It also says that a government can then turn on civilians whom it links with the group. The 2016 review reports that outside intervention for one side can move the other to more violence.',
    question: 'Whom would the other side make pay for our support, and who could shield them?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 223' },
      { work: 'USHMM-2023', place: 'Strategy 3, key analytic considerations, line 218' },
      { work: 'WPF-2016', place: 'Military tools, lines 1394 to 1404' },
    ],
    about: ['PRO', 'PRO-M1', 'PRO-M2', 'PRO-K2', 'T21', 'N23'],
  },
  {
    id: 'S-7',
    name: 'Protection by peace operations',
    text: 'The 2023 report says that peace operations can protect civilians directly. The 2016 review reports studies in which UN peacekeeping went with fewer civilian deaths, depending on mandate, size and police. It also reports a sudden rise of violence right after interventions of every kind.',
    question:
      'What protects people between the day that a deployment is announced and the day that it is at strength?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 3, selected tools, line 222' },
      { work: 'WPF-2016', place: 'Military tools, lines 1436 to 1445 and 1476 to 1480' },
      { work: 'WPF-2016', place: 'Military tools, lines 1386 to 1391' },
    ],
    about: ['PRO-M1', 'PRO-M3', 'T14', 'N21', 'N22', 'N27', 'N28', 'N30'],
  },
  {
    id: 'S-8',
    name: 'The weight of an ally',
    text: 'The 2023 report points out that perpetrators can be reached through third parties, and that a first step can be to win over allies. The 2016 review reports more influence where the target is an ally and outsiders agree; it gives single cases for condemnation and a study for sanctions.',
    question: 'Who has standing with those in question, and what would move that state or company to use it?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategy 1, key assumptions, line 148; Collective action, line 283' },
      {
        work: 'WPF-2016',
        place:
          'Key take-aways, lines 127 to 128; Diplomatic tools, lines 741 to 744; Economic tools, lines 949 to 951',
      },
    ],
    about: ['DIS-A2', 'CA', 'CA-4', 'X03', 'D08', 'D09', 'E12'],
  },
  {
    id: 'S-9',
    name: 'Looking again',
    text: 'The 2023 report treats strategy as several moves, to be looked at again, adapted or given up, and leans towards those that keep later choices open. The 2016 review reports that sanctions do more where they can be adjusted to what the target does and are reviewed with expert advice.',
    question: 'When do we look again, what would make us change course, and who has to agree to it?',
    sides: [
      { work: 'USHMM-2023', place: 'Strategic interaction, line 271' },
      { work: 'WPF-2016', place: 'Economic tools, lines 996 to 1015' },
    ],
    about: ['SI', 'SI-5', 'SI-6', 'T03', 'T22', 'E18', 'E22', 'E24', 'E26'],
  },
];
