import type { Finding } from './finding';

/** What the review reports on peacekeeping by the United Nations. */
export const peacekeepingFindings: readonly Finding[] = [
  {
    id: 'N27',
    role: 'finding',
    claim:
      'UN peacekeeping missions appear to lower the risk of mass killing in conflicts within a state, once it is taken into account that they are more often sent to very grave ones.',
    direction: 'sought',
    conditions:
      'The review sees strong evidence that missions can help lower civilian casualties, above all since mandates to protect civilians became usual in the 1990s.',
    questions: ['Does the mandate include the protection of civilians?'],
    outcome: 'Risk of mass killing in conflicts within a state',
    timing: ['during'],
    violence: ['mass-killing'],
    studies: ['Melander 2009'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1436 to 1439' },
  },
  {
    id: 'N28',
    role: 'finding',
    claim:
      'In missions between 1991 and 2008, UN peacekeeping went with less violence against civilians. The size of the mission and the strength of its police made a marked difference.',
    direction: 'sought',
    conditions: 'Size and police. The study followed how the strength of each mission changed.',
    questions: ['How large is the mission?', 'How strong is its police?'],
    outcome: 'Violence against civilians',
    timing: ['during'],
    violence: ['civilians'],
    studies: ['Hultman, Kathman and Shannon 2013'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1439 to 1444' },
  },
  {
    id: 'N29',
    role: 'finding',
    claim:
      'Data from many countries support that peacekeeping lowers the risk of a return of war, and that it may even bring the end of a conflict closer.',
    direction: 'sought',
    conditions:
      'Scholars still debate whether peacekeeping makes endings less decisive, and whether civilians are then exposed in new ways.',
    questions: ['How decisive an end of the conflict is in view, and what would it mean for civilians?'],
    outcome: 'Return of war, and time until conflicts end',
    timing: ['during', 'after'],
    violence: ['conflict'],
    studies: ['Fortna 2003'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1446 to 1451' },
  },
  {
    id: 'N30',
    role: 'finding',
    claim:
      'Missions with strong mandates can help to end armed conflict. For a peace that lasts longer and is more than an end of fighting, missions with many tasks, civilian ones above all, are needed.',
    direction: 'sought',
    conditions: 'A strong mandate; for lasting peace, wide civilian tasks.',
    questions: ['How strong is the mandate?', 'Which civilian tasks does the mission have?'],
    outcome: 'End of violent conflict, and a durable peace',
    timing: ['during', 'after'],
    violence: ['conflict'],
    studies: ['Doyle and Sambanis 2000'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1451 to 1454' },
  },
  {
    id: 'N31',
    role: 'finding',
    claim:
      'Whether peacekeeping missions help a country towards democracy after a conflict is still debated.',
    direction: 'unknown',
    conditions: null,
    questions: ['Is democracy after the conflict one of the aims of the mission?'],
    outcome: 'Democratisation after conflict',
    timing: ['after'],
    violence: [],
    studies: ['Fortna and Howard 2008'],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1454 to 1456' },
  },
];
