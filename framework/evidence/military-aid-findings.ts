import type { Finding } from './finding';

/** What the review reports on military aid, given and withdrawn. */
export const militaryAidFindings: readonly Finding[] = [
  {
    id: 'N01',
    role: 'finding',
    claim: 'Where countries at risk received military aid, internal conflict tended to become more likely.',
    direction: 'harm',
    conditions: 'Countries at risk of violence.',
    questions: ['Is the country already at risk of violence?'],
    outcome: 'Likelihood of internal conflict',
    timing: ['before'],
    violence: ['conflict'],
    studies: [
      'Regan et al 2009 [sic: said to be discussed under diplomatic tools, where only Regan and Meachum 2014 is named]',
    ],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1264 to 1266' },
  },
  {
    id: 'N02',
    role: 'finding',
    claim:
      'In the districts of Colombian military bases that received aid from the United States, paramilitary violence grew worse, above all in election years.',
    direction: 'harm',
    conditions: 'A study of one case.',
    questions: ['Which armed groups operate near the forces that are aided?', 'Is an election near?'],
    outcome: 'Paramilitary violence in the districts',
    timing: [],
    violence: ['conflict'],
    studies: ['Dube and Naidu 2014'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1266 to 1268' },
  },
  {
    id: 'N03',
    role: 'finding',
    claim:
      'In the civil war of El Salvador (1979 to 1992, an estimated 50,000 civilian lives), Congress threatened to cut economic and military aid over gross abuses of human rights. The Reagan administration then pressed the government harder, and the government lessened its violence against civilians.',
    direction: 'sought',
    conditions: 'One case. Those who pressed were those who gave the aid.',
    questions: ['Who gives the target aid?', 'Would the giver of the aid press it?'],
    outcome: 'Violence of the government against civilians',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Peceny and Stanley 2010'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1268 to 1272' },
  },
];
