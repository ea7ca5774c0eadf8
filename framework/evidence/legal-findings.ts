import type { Finding } from './finding';

/** What the review reports on courts, trials and transitional justice, with its own sum at the end. */
export const legalFindings: readonly Finding[] = [
  {
    id: 'L01',
    role: 'caution',
    claim:
      'Until shortly before the review, it had hardly been tested against facts whether prosecutions deter atrocities. What does not happen is hard to observe. Such tribunals are few, and other measures or reforms came with them, so that it is hard to tell what had which effect.',
    direction: 'unknown',
    conditions: 'Most scholars went by anecdotes, by arguments of principle or by single cases.',
    questions: [],
    outcome: 'Deterrence of atrocities, imminent or later',
    timing: ['before', 'during'],
    violence: ['mass-killing'],
    studies: ['Cronin-Furman 2013', 'Thoms, Ron and Paris 2010'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1072 to 1081' },
  },
  {
    id: 'L02',
    role: 'caution',
    claim:
      'Most criminal tribunals came after the fighting or after a break in politics, with narrow limits of place and time. They can deter elsewhere only if perpetrators there expect such a tribunal for themselves, which is hard to prove. The International Criminal Court is permanent, but for it too there is little evidence yet.',
    direction: 'unknown',
    conditions: 'Perpetrators expect that a court could be set up for them as well.',
    questions: [
      'Could a court act while the violence goes on?',
      'Do those who plan violence expect to face a court?',
    ],
    outcome: 'Deterrence beyond the case that a tribunal was set up for',
    timing: ['after'],
    violence: ['mass-killing'],
    studies: ['Cronin-Furman 2013'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1083 to 1092' },
  },
  {
    id: 'L03',
    role: 'finding',
    claim:
      'Of international courts, only the tribunal for the former Yugoslavia (from 1993) and the International Criminal Court (from 2003) could act in a conflict that was going on. The evidence from cases is mixed. In Bosnia and Darfur they came when the main perpetrators had reached many of their aims. Even so, one of the worst massacres in Bosnia, at Srebrenica (July 1995), came after the tribunal had been set up. In Darfur, attacks on civilians were past their peak when President al-Bashir was indicted (2008 [sic]) and went on at a lower level for a time.',
    direction: 'depends',
    conditions:
      'Indictments over ongoing violence: Bosnia-Herzegovina, Central African Republic, Darfur, Democratic Republic of Congo, Kosovo, Libya, Mali and Uganda. The review leaves out the Special Court for Sierra Leone, which had no say over events in Liberia.',
    questions: [
      'Can a court take up the case while the violence goes on?',
      'How far have the perpetrators come with their aims?',
    ],
    outcome: 'Violence against civilians after a court was set up, a case referred or somebody indicted',
    timing: ['during'],
    violence: ['mass-killing', 'civilians'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1093 to 1121 and 1155 to 1156' },
  },
  {
    id: 'L04',
    role: 'finding',
    claim:
      'Ratifying the Rome Statute, by itself, went together with less violence of governments against civilians, above all where a large network of human rights groups put pressure on them from within the country.',
    direction: 'sought',
    conditions:
      'A working paper that cannot establish the mechanism: other factors may account for it, such as those that let civil society become active.',
    questions: [
      'Has the state ratified the Rome Statute?',
      'Is there a large network of human rights groups in the country?',
    ],
    outcome: 'Violence of governments against civilians',
    timing: [],
    violence: ['civilians'],
    studies: ['Jo and Simmons 2014'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1123 to 1132' },
  },
  {
    id: 'L05',
    role: 'finding',
    claim:
      'The International Criminal Court intervened in the Democratic Republic of Congo. How that affected the atrocities of two rebel groups there differed from one stage of the proceedings to the next.',
    direction: 'depends',
    conditions: 'A qualitative study that traces the process in one country.',
    questions: ['At which stage are the proceedings?'],
    outcome: 'Atrocities by two rebel groups',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Broache 2015'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1133 to 1136' },
  },
  {
    id: 'L06',
    role: 'finding',
    claim:
      'Prosecutions prevented or lessened atrocities only under certain structural and political conditions. Elsewhere they can stand in the way of peace talks, so that conflict and violence last longer.',
    direction: 'depends',
    conditions:
      'Two examples of such conditions: weak spoilers (those who want to wreck a peace) and strong institutions. A qualitative study of several cases.',
    questions: [
      'How strong are those who could spoil a peace?',
      'How strong are the institutions?',
      'Are there peace talks that a prosecution would touch?',
    ],
    outcome: 'Atrocities; length of conflict and violence',
    timing: ['during'],
    violence: ['mass-killing', 'conflict'],
    studies: ['Snyder and Vinjamuri 2003'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1139 to 1145' },
  },
  {
    id: 'L07',
    role: 'finding',
    claim:
      'For Bosnia, one study finds no sign that the tribunal for the former Yugoslavia helped peace within society. Its indictments, arrests and verdicts often had a negative effect on how the political elites got on with each other.',
    direction: 'harm',
    conditions: 'Bosnia only.',
    questions: ['How would the political elites on each side respond to an indictment, arrest or verdict?'],
    outcome: 'Societal peace, and relations between political elites',
    timing: [],
    violence: ['conflict'],
    studies: ['Meernik 2005'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1145 to 1147' },
  },
  {
    id: 'L08',
    role: 'finding',
    claim:
      'Over a wider set of cases, trials at home and abroad showed no effect for better or worse, on human rights or on whether civil war came back.',
    direction: 'none',
    conditions: null,
    questions: ['Is the trial meant to keep war from coming back, or is it held for another reason?'],
    outcome: 'Recurrence of civil war, and human rights',
    timing: ['after'],
    violence: ['conflict', 'rights'],
    studies: ['Meernik, Nichols and King 2010'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1147 to 1150' },
  },
  {
    id: 'L09',
    role: 'finding',
    claim:
      'In Latin America, trials and truth commissions went together with better respect for human rights.',
    direction: 'sought',
    conditions:
      'A correlation. The studies cannot tell whether trials have this effect, or whether the same social and political factors favour both trials and human rights.',
    questions: ['Which other factors in this case support human rights?'],
    outcome: 'Human rights',
    timing: [],
    violence: ['rights'],
    studies: ['Sikkink and Walling 2007', 'Sikkink 2011'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1165 to 1168' },
  },
  {
    id: 'L10',
    role: 'finding',
    claim:
      'A study of transitional justice covered 854 mechanisms in 161 countries, 1970 to 2007. Amnesties combined with trials, with or without truth commissions, went, on average, with better human rights and more democracy. Truth commissions alone did not, and may even add to social problems.',
    direction: 'depends',
    conditions:
      'It matters what is combined, and in which order. A possible reason is that the combinations balance stability and accountability.',
    questions: ['Which mechanisms are combined?', 'In which order do they come?'],
    outcome: 'Human rights and democracy',
    timing: [],
    violence: ['rights'],
    studies: ['Olsen, Payne and Reiter 2010'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1168 to 1175' },
  },
  {
    id: 'L11',
    role: 'context',
    claim:
      'Experts who are also activists increasingly hold that justice after a conflict has to fit local capacities and needs, and that its tools contribute more to democracy when seen as a whole. This is a view of the field, not a measured result.',
    direction: 'note',
    conditions: null,
    questions: [
      'What capacities for justice does the country have?',
      'How do the tools of justice work together here?',
    ],
    outcome: null,
    timing: ['after'],
    violence: [],
    studies: ['Robins 2015', 'de Greiff 2010'],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1177 to 1181' },
  },
  {
    id: 'L12',
    role: 'sum',
    claim:
      'The review’s sum: what is known does not yet suffice to say whether international legal tools deter directly, nor when they might. In several known cases indictments did not, and in an ongoing conflict it is hard to tell the effect of trials from that of other factors. Trials may be held for other reasons than deterrence; some want them as a matter of principle. Under certain conditions transitional justice can help human rights and democracy over the long term, or at least seems to do them no harm, though that may only reflect differences between the cases.',
    direction: 'unknown',
    conditions:
      'Experts increasingly favour processes within a country that build on what it has, fit its circumstances and reinforce each other. The review notes that this sits uneasily with the picture of a toolbox.',
    questions: [
      'Is deterrence the reason for the trial, or is there another?',
      'On which capacities of the country can it build?',
    ],
    outcome: null,
    timing: [],
    violence: ['mass-killing', 'rights'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Legal tools, lines 1183 to 1194' },
  },
];
