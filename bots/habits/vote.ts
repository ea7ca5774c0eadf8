import { exerciseTime } from '../../exercise/exercise-clock';
import { choicesUnder } from '../../exercise/voting/ballot';
import type { RuleInForce } from '../../exercise/voting/rule';
import { command, type Habit } from '../act';
import { chance, oneOf, seconds } from '../chance';
import { fallsTo, stepOf, worksWithPeople } from '../colleagues';
import type { PlayerSight } from '../sight';
import { phrase, say } from '../words';

/** One bot of a body puts a text before it, once a move, unless somebody did. */
export const tableText: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'agree');
  const { seat, body, team } = sight;
  if (!step || !body || !fallsTo(sight, 'table', step.move)) return [];
  const opened = team.stepsOpened.findLast((one) => one.move === step.move)?.at ?? 0;
  if (body.proposals.some((proposal) => proposal.at >= opened)) return [];
  // People who sit beside the bots have the first half of the step for a text of their own.
  const wait = worksWithPeople(sight) ? step.minutes * 30_000 : seconds(5, 20, seat.id, 'table', step.move);
  const { title, text } = oneOf(say.proposals, seat.member?.body ?? '', step.move);
  return [
    command(`table ${step.move}`, step.openedAtExercise + wait, {
      type: 'TableProposal',
      title,
      text,
      kind: 'substance',
    }),
  ];
};

/** Most say yes, as a room does on a text that it has talked about. */
function choiceOn(seat: string, vote: string): 'yes' | 'no' | 'abstain' {
  const drawn = chance(seat, vote, 'choice');
  if (drawn < 0.7) return 'yes';
  return drawn < 0.9 ? 'abstain' : 'no';
}

/** Whether a member counts and is asked for a yes or no: bots keep silence where that is consent. */
function mayAnswer(rule: RuleInForce, member: string): boolean {
  const isOut = rule.recused?.includes(member) || rule.absent?.includes(member);
  return member !== '' && !isOut && choicesUnder(rule).includes('yes');
}

/** Votes once in every open vote of its body. */
export const vote: Habit<PlayerSight> = ({ seat, body, own, team }) => {
  const isMine = (one: { cast: { seat: string | null }[] }) => one.cast.some((cast) => cast.seat === seat.id);
  const open = (body?.votes ?? []).filter(({ id, readAt, rule }) => {
    const isDone = own.votes.some((one) => one.id === id && isMine(one));
    const member = rule.members.find(({ id: one }) => one === seat.member?.id)?.id ?? '';
    return readAt === null && !isDone && mayAnswer(rule, member);
  });
  return open.map(({ id, openedAt, rule }) => {
    const drawn = choiceOn(seat.id, id);
    const choice = choicesUnder(rule).includes(drawn) ? drawn : 'no';
    const explanation = phrase(say.explanations[choice], seat.id, id, 'why');
    const condition = choice === 'yes' ? '' : phrase(say.conditions, seat.id, id, 'condition');
    const at = exerciseTime(team.clock, openedAt) + seconds(5, 25, seat.id, 'vote', id);
    return command(`vote ${id}`, at, { type: 'CastVote', vote: id, choice, explanation, condition });
  });
};
