import type { ToolId } from '../../framework/tools';
import type { State, Vote } from '../state';
import type { VoteResult } from './vote-result';

/** What a result of a body does to a tool, by rule of the scenario. Everybody can read it beforehand. */
export interface ToolRule {
  id: string;
  body: string;
  /** The result that it takes. */
  when: 'adopted' | 'failed' | 'vetoed';
  tool: ToolId;
  /** Open to teams, closed to them, or open at a price. A tool that some rule opens is closed until then. */
  access: 'open' | 'closed' | 'priced';
  /** What is said of it: why, or the price. */
  words: string;
}

/** EX243: the rules of the scenario that a result of a binding vote meets, and that were not put to use after it. */
export function toolRulesFor(rules: ToolRule[], vote: Vote): ToolRule[] {
  const { result, binding, body, toolRules = [] } = vote;
  if (!result || !binding) return [];
  return rules.filter(
    (rule) => rule.body === body && meets(rule, result) && !toolRules.some((used) => used.rule === rule.id),
  );
}

function meets({ when }: ToolRule, { adopted, why }: VoteResult): boolean {
  if (when === 'adopted') return adopted;
  return !adopted && (when === 'failed' || why === 'veto');
}

/** EX244: whether teams can use a tool now: what the last rule that was put to use says, else closed where a rule opens it. */
export function isToolClosed({ votes, opening }: Pick<State, 'votes' | 'opening'>, tool: ToolId): boolean {
  const used = votes.flatMap((vote) => vote.toolRules ?? []).filter((one) => one.tool === tool);
  const last = used.sort((a, b) => a.at - b.at).at(-1);
  if (last) return last.access === 'closed';
  return opening?.toolRules?.some((rule) => rule.tool === tool && rule.access === 'open') ?? false;
}
