import type { Finding } from './finding';

/** What the review reports on arms embargoes. */
export const armsEmbargoFindings: readonly Finding[] = [
  {
    id: 'N04',
    role: 'finding',
    claim:
      'Arms embargoes have a mixed record in changing how states behave. Scholars disagree whether they weaken the parties’ fighting power, not least because they are often poorly carried out. Studies of embargoes by the United Nations mostly came to sobering results.',
    direction: 'depends',
    conditions: 'How well the embargo is carried out.',
    questions: ['How is the embargo carried out and watched?'],
    outcome: 'Behaviour of the target state; military strength of the warring parties',
    timing: [],
    violence: ['conflict', 'policy'],
    studies: ['Fruchart et al 2007'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1274 to 1279' },
  },
  {
    id: 'N05',
    role: 'finding',
    claim:
      'Arms embargoes brought modest changes more often than a reversal of policy. One study finds changes in what arms are imported and fewer transfers, but on average no change in the target state’s policy.',
    direction: 'depends',
    conditions: 'The goal is modest.',
    questions: ['Is the goal a modest change, or another policy?'],
    outcome: 'Imports and transfers of arms; policy of the target state',
    timing: [],
    violence: ['policy'],
    studies: ['Brzoska 2008'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1279 to 1282' },
  },
  {
    id: 'N06',
    role: 'finding',
    claim:
      'Arms embargoes were more effective when they ran long (five years), were multilateral and belonged to a wider package of policy.',
    direction: 'sought',
    conditions: 'A long run, several states, and other measures beside it.',
    questions: [
      'For how long would it run?',
      'Do several states take part?',
      'Which other measures go with it?',
    ],
    outcome: 'Effect on imports and transfers of arms, and on policy',
    timing: [],
    violence: ['policy'],
    studies: ['Brzoska 2008'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1282 to 1284' },
  },
  {
    id: 'N07',
    role: 'finding',
    claim:
      'One study finds no link between arms embargoes and how long conflicts last. It finds some evidence that military victory becomes less likely, and a negotiated end therefore more likely.',
    direction: 'depends',
    conditions: null,
    questions: ['How would those who impose it want the conflict to end?'],
    outcome: 'Length of the conflict, and how it ends',
    timing: ['during'],
    violence: ['conflict'],
    studies: ['Escribà-Folch 2010 (p. 139)'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1287 to 1291' },
  },
  {
    id: 'N08',
    role: 'finding',
    claim:
      'There is little evidence that arms embargoes help prevent mass atrocities, because as a rule they come only once killing is widespread.',
    direction: 'unknown',
    conditions: 'The timing of the embargo.',
    questions: ['Is killing already widespread?'],
    outcome: 'Prevention in situations of mass atrocities',
    timing: ['before'],
    violence: ['mass-killing'],
    studies: ['Tierney 2005'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1292 to 1294' },
  },
  {
    id: 'N09',
    role: 'finding',
    claim:
      'Arms embargoes have more effect on the parties when many states join and enforcement is strong; the one on Iraq after 1990 took a concerted effort of many states. What neighbouring states want and how well they can monitor matter a great deal, and the chances rise further where the target state has a UN peacekeeping operation.',
    direction: 'depends',
    conditions:
      'Many embargoes are undermined because permanent members of the Security Council, and powers of the region, want different things.',
    questions: [
      'Do many states join, and who enforces it?',
      'What do neighbours want, and can they monitor it?',
      'Is a UN peacekeeping operation in the country?',
    ],
    outcome: 'Effect on the parties to the conflict',
    timing: [],
    violence: ['policy'],
    studies: ['Brzoska 2008', 'Tierney 2005', 'Fruchart et al 2007'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1297 to 1304' },
  },
];
