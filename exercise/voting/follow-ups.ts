import type { VoteResult } from './vote-result';

/** Everything that rules offer after a text failed. */
export const followUpKinds = ['statement', 'debate', 'unity', 'again', 'coalition', 'body'] as const;
/**
 * One of those: a press statement by consensus, the Assembly's debate within ten working days of a veto (A/RES/76/262), an
 * emergency session under Uniting for Peace (377 A (V)), another text, a coalition of the willing, another body.
 */
export type FollowUpKind = (typeof followUpKinds)[number];

/**
 * EX241: what is offered after a result, in the order in which it is shown (practice 2.1 and 2.3). Only a veto of a permanent
 * member opens the two ways to the Assembly; after anything else the text can be tabled again.
 */
export function followUpsOf(result: Pick<VoteResult, 'adopted' | 'why' | 'vetoByOthers'>): FollowUpKind[] {
  if (result.adopted) return [];
  const isVetoed = result.why === 'veto' && !result.vetoByOthers;
  const ways: FollowUpKind[] = isVetoed ? ['debate', 'unity'] : ['again'];
  return ['statement', ...ways, 'coalition', 'body'];
}
