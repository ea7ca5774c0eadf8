import type { Dispute } from './dispute';

/** Where the findings on economic measures pull in different directions. */
export const economicDisputes: readonly Dispute[] = [
  {
    id: 'aid-and-conflict',
    text: 'Some scholars tie aid to more conflict, some to less. Sudden cuts, unequal shares and how donors look at what holds a society together are offered as reasons for the difference.',
    findings: ['D16', 'E01', 'E02', 'E03', 'E04', 'E05'],
    source: {
      work: 'WPF-2016',
      place: 'Economic tools, lines 879 to 899; Diplomatic tools, lines 796 to 798',
    },
  },
  {
    id: 'sanctions-on-policy-or-on-killing',
    text: 'Several studies tell when sanctions bring a change of policy. The one study across cases on genocide and politicide finds no effect on how severe the killing is, and others find more abuse or longer repression under sanctions.',
    findings: ['E06', 'E07', 'E08', 'E09', 'E12', 'E13', 'E22'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 918 to 953 and 996 to 1000' },
  },
  {
    id: 'comprehensive-or-targeted',
    text: 'Comprehensive sanctions tend to change policy more often than targeted ones, and they harm the population, which can contradict the aim of protecting it. Targeted ones limit that harm, have shown no more effect on policy, and bring harms of their own.',
    findings: ['E10', 'E11', 'E16', 'E20', 'E21', 'E27'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 942 to 946, 967 to 993 and 1031 to 1037' },
  },
  {
    id: 'whom-to-list',
    text: 'Whom targeted sanctions should reach is open. One study would begin with leaders, and warns that listing officials without a say turns into a test of loyalty. The same study and another would go on to those who supply the means, with a record that is not yet known.',
    findings: ['E18', 'E19', 'E25'],
    source: { work: 'WPF-2016', place: 'Economic tools, lines 974 to 982 and 1017 to 1022' },
  },
];
