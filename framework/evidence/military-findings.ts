import { armsEmbargoFindings } from './arms-embargo-findings';
import type { Finding } from './finding';
import { militaryAidFindings } from './military-aid-findings';
import { militaryInterventionFindings } from './military-intervention-findings';
import { peacekeepingFindings } from './peacekeeping-findings';
import { protectedAreaFindings } from './protected-area-findings';

/** What the review reports on military tools, with its own sum of them and its conclusion at the end. */
export const militaryFindings: readonly Finding[] = [
  ...militaryAidFindings,
  ...armsEmbargoFindings,
  ...protectedAreaFindings,
  ...militaryInterventionFindings,
  ...peacekeepingFindings,
  {
    id: 'N32',
    role: 'sum',
    claim:
      'The review’s sum: it calls the record of military tools extremely mixed. Military aid before a crisis seems counterproductive and goes with more risk of conflict, though some find that intervening early for the government can make mass atrocities less likely. Embargoes on arms, if carried out and enforced, are likelier to bring modest changes than a reversal of policy; there is some evidence that they make negotiated endings likelier. No-fly zones and safe areas were too rare for statistics. Several studies find that, once violence is genocide or politicide, only armed confrontation can lessen it; others find a remarkably stronger record of protection where neutral UN peacekeepers are deployed.',
    direction: 'depends',
    conditions:
      'For peacekeepers it depends on the deployment and the mandate. Internal conflicts with outside parties seem to be longer and deadlier, which the review takes as a warning about partisan intervention.',
    questions: [
      'Has the violence reached the level of genocide or politicide?',
      'Is the intervention neutral or partisan?',
      'What are its mandate and its means?',
    ],
    outcome: null,
    timing: ['before', 'during'],
    violence: ['mass-killing', 'civilians', 'conflict'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Military tools, lines 1458 to 1480' },
  },
  {
    id: 'N33',
    role: 'sum',
    claim:
      'The review’s conclusion on all tools: outside actors can affect mass atrocities, but the picture is sobering. How much they can do depends on local and international conditions and takes much effort, such as sending a robust peacekeeping force. A tool does only as well as the strategy behind it, and is limited by how well that strategy addresses the political crisis.',
    direction: 'depends',
    conditions:
      'Local and international conditions, considerable effort, and an overarching strategy for the crisis.',
    questions: [
      'Which strategy for the political crisis does the tool serve?',
      'Which local and international conditions bear on outside leverage here?',
      'How much effort can be made?',
    ],
    outcome: null,
    timing: [],
    violence: ['mass-killing'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Conclusion, lines 1485 to 1494' },
  },
];
