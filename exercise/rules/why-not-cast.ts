import { type Decision, refused } from '../decision';
import type { State, Vote } from '../state';
import { choicesUnder, needsWords, type VoteChoice } from '../voting/ballot';
import { silenceLeft } from '../voting/silence';

/** A vote that a member is about to cast, on a device or on paper. */
export interface Casting {
  member: string;
  choice: VoteChoice;
  explanation: string;
  condition: string;
}

/** EX224: why a member cannot cast this in an open vote; null when it can. */
export function whyNotCast(state: State, vote: Vote, cast: Casting, now: number): Decision | null {
  const { rule } = vote;
  if (rule.recused?.includes(cast.member)) return refused('MemberRecused');
  if (rule.absent?.includes(cast.member)) return refused('MemberAbsent');
  if (!choicesUnder(rule).includes(cast.choice)) return refused('ChoiceNotOffered');
  if (needsWords(cast.choice) && cast.explanation === '' && cast.condition === '')
    return refused('WordsMissing');
  if (rule.way?.kind === 'silence' && silenceLeft(vote, state.clock, now) === 0)
    return refused('SilenceOver');
  return null;
}
