import type { ToolRule } from '../story';
import { aStory } from './a-story';
import { anExercise, type SeatName, seats } from './an-exercise';

const { lead, auk } = seats;
const said = { explanation: '', condition: '' } as const;

/** A rule of the scenario about targeted sanctions; give what the test is about. */
export const aToolRule = (given: Partial<ToolRule> = {}): ToolRule => ({
  id: 'sanctions',
  body: 'assembly',
  when: 'adopted',
  tool: 'T22',
  access: 'open',
  words: 'The mandate is there.',
  ...given,
});

/** A binding vote of the small body under these rules, in which some say yes and some no, read. Five of seven are needed. */
export function readUnder(toolRules: ToolRule[], yes: SeatName[], no: SeatName[] = []) {
  const table = anExercise({ story: aStory({ opening: { toolRules } }) })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const { vote } = table.last('VoteOpened');
  for (const name of yes) table.with(seats[name], { type: 'CastVote', vote, choice: 'yes', ...said });
  for (const name of no) table.with(seats[name], { type: 'CastVote', vote, choice: 'no', ...said });
  return { table: table.with(lead, { type: 'ReadVote', vote }), vote };
}
