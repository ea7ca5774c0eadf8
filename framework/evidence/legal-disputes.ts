import type { Dispute } from './dispute';

/** Where the findings on legal measures pull in different directions. */
export const legalDisputes: readonly Dispute[] = [
  {
    id: 'deterrence-by-prosecution',
    text: 'Whether courts deter is not settled. Joining the Rome Statute went with less violence by governments, and the effect on two armed groups changed with the stage of the case. In Bosnia and Darfur killing went on after a court had been set up or called upon, in Darfur at a lower level, and the review sees too little ground for saying whether or when courts deter.',
    findings: ['L01', 'L02', 'L03', 'L04', 'L05', 'L12'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1072 to 1136 and 1183 to 1186' },
  },
  {
    id: 'trials-peace-and-rights',
    text: 'Studies of trials and other outcomes disagree. One finds that they lessen atrocities only under conditions such as weak spoilers and strong institutions, and can otherwise get in the way of peace talks. For Bosnia, one finds that relations among political elites often grew worse. Over a wider set of cases, one finds neither gain nor harm. In Latin America, trials and truth commissions went with better human rights.',
    findings: ['L06', 'L07', 'L08', 'L09'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1139 to 1168' },
  },
  {
    id: 'trials-or-amnesties',
    text: 'Findings on trials and on amnesties point in different directions. One study warns that trials can stand in the way of a peace. Another finds that amnesties together with trials, with or without truth commissions, went with better rights and more democracy, while truth commissions alone did not; a third finds that trials and truth commissions went with better rights.',
    findings: ['L06', 'L09', 'L10', 'L11'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1141 to 1145 and 1165 to 1181' },
  },
];
