import type { StoryBody } from '../../exercise/story';
import type { VoteResult } from '../../exercise/voting/rule';

/** Something that the rules allow after a text failed; the words lie in the messages under the same name. */
export type NextStep =
  | { kind: 'statement' | 'debate' | 'unity' | 'again' }
  | { kind: 'body'; body: StoryBody };

/**
 * What a body may do when a text was not adopted (practice 2.1 and 2.3). Permanent members with a veto are what only
 * the Security Council has, so the two ways to the General Assembly stand there alone: the debate that a veto calls
 * (A/RES/76/262) and Uniting for Peace (377 A (V)). Nobody is moved there: the facilitator opens one.
 */
export function nextSteps(body: StoryBody, others: StoryBody[], result: VoteResult): NextStep[] {
  if (result.adopted) return [];
  const isVetoed = result.why === 'veto' && body.members.some((member) => member.permanent);
  return [
    { kind: 'statement' },
    ...(isVetoed ? [{ kind: 'debate' } as const, { kind: 'unity' } as const] : [{ kind: 'again' } as const]),
    ...others.map((other) => ({ kind: 'body', body: other }) as const),
  ];
}
