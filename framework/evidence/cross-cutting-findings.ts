import type { Finding } from './finding';

/** What holds for every tool: politics, allies and time. The review goes on with patterns of violence and with their scale. */
export const crossCuttingFindings: readonly Finding[] = [
  {
    id: 'X01',
    role: 'finding',
    claim:
      'In many studies, also those of economic and military steps, a tool had its greatest effect where a strong coalition, neighbouring states above all, supported it and tried to mediate a political solution.',
    direction: 'sought',
    conditions:
      'It takes deep knowledge of the politics from which the violence grows, and work to build coalitions in the region and beyond. Policy comes from political insight, not from tools.',
    questions: [
      'Which states support this step, and are neighbours among them?',
      'Is a political solution being mediated, and by whom?',
      'What do we know of the politics from which the violence grows?',
    ],
    outcome: 'The effect of the tool, as each study measures it',
    timing: [],
    violence: ['mass-killing'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, Primacy of diplomatic work, lines 394 to 404' },
  },
  {
    id: 'X02',
    role: 'finding',
    claim:
      'With skilled diplomacy that is made for the case, any tool is more likely to have the effect that is intended. Without this leadership, the authors say, no tool works as it should.',
    direction: 'sought',
    conditions:
      'The response is part of a wider political vision and of strong coalitions, regional and international.',
    questions: [
      'Which wider political aim does this step serve?',
      'Which coalition, in the region and beyond, is it part of?',
    ],
    outcome: 'Whether the tool has the impact that was intended',
    timing: [],
    violence: ['mass-killing'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Key take-aways, lines 106 to 110' },
  },
  {
    id: 'X03',
    role: 'finding',
    claim:
      'For all tools, outsiders are more able to influence what perpetrators do where the target state is their ally, and where the region and the world largely agree.',
    direction: 'sought',
    conditions:
      'The target state is an ally of those who act; regional and international consensus is strong.',
    questions: [
      'Is the target state an ally of those who act?',
      'How far do the region and the wider world agree?',
    ],
    outcome: 'What perpetrators do',
    timing: [],
    violence: ['mass-killing'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Key take-aways, lines 127 to 128' },
  },
  {
    id: 'X04',
    role: 'finding',
    claim:
      'Acting before violence, or early in it, is said to make the success of any measure more likely, and to lower the human and financial cost of the response.',
    direction: 'sought',
    conditions:
      'The review passes this on as a lesson that governments and organisations drew from Bosnia and Rwanda; it names no study that tested it.',
    questions: ['How far has the violence gone by the time the step takes hold?'],
    outcome: 'Success of a measure; human and financial cost of responding',
    timing: ['before', 'during'],
    violence: ['mass-killing'],
    studies: [],
    source: { work: 'WPF-2016', place: 'Executive summary, lines 33 to 38 and 52 to 54' },
  },
];
