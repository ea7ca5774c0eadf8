import type { RuleInForce } from './rule';

/** What a member may do in a vote by count. */
export const voteChoices = ['yes', 'no', 'abstain', 'not-participating'] as const;
/** Everything that a member can answer under some rule. `absent` and `recused` are never chosen: they are what is found. */
export const everyChoice = [...voteChoices, 'abstain-with-declaration', 'break-silence'] as const;
/** A choice that a member can make. */
export type VoteChoice = (typeof everyChoice)[number];

/** One member's vote with what was said to it. `condition`: what would be needed to not object. */
export interface Ballot {
  member: string;
  choice: VoteChoice | 'absent' | 'recused';
  explanation: string;
  condition: string;
}

/** EX212: what a rule lets a member answer: all that its way of deciding knows. */
export function choicesUnder(rule: Pick<RuleInForce, 'way' | 'blocking'>): VoteChoice[] {
  if (rule.way?.kind === 'silence') return ['break-silence'];
  if (rule.way?.kind === 'sign-on') return ['yes', 'no', 'not-participating'];
  return rule.blocking ? [...voteChoices, 'abstain-with-declaration'] : [...voteChoices];
}

/** EX226: whether votes are told as they come. That silence was broken could not be told without telling how. */
export function isToldAsCast(rule: Pick<RuleInForce, 'way' | 'ballot'>): boolean {
  return rule.ballot === 'open' || rule.way?.kind === 'silence';
}

/** EX213: a declaration and a broken silence are given with words: what is declared, or the reason. */
export function needsWords(choice: VoteChoice): boolean {
  return choice === 'abstain-with-declaration' || choice === 'break-silence';
}
