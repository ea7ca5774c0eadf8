import type { ToolId } from '../../framework/tools';
import type { State, Vote } from '../state';
import type { VoteResult } from './vote-result';

/** What a result of a body does to a tool, by rule of the scenario. Everybody can read it beforehand. */
export interface ToolRule {
  id: string;
  body: string;
  /** The result that it takes. A veto is a failure, too. */
  when: 'adopted' | 'failed' | 'vetoed';
  tool: ToolId;
  /** Open to teams, closed to them, or open at a price. A tool that some rule opens is closed until then. */
  access: 'open' | 'closed' | 'priced';
  /** What is said of it: why, or the price. */
  words: string;
}

/** A rule that was put to use after a vote, with what was said. */
type UsedRule = NonNullable<Vote['toolRules']>[number];

/** How a tool stands for teams now. */
export interface ToolStanding {
  access: ToolRule['access'];
  /** What was said with the rule that holds; empty where none was put to use. */
  words: string;
  /** The rules under which a result would open a closed tool; empty while it is open. */
  openedBy: ToolRule[];
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

/** EX243: whether a rule still holds: a vote that was put right can turn the result that it followed from. */
export function stillHolds(rules: ToolRule[], { result }: Vote, used: UsedRule): boolean {
  const rule = rules.find(({ id }) => id === used.rule);
  return !rule || !result || meets(rule, result);
}

/** EX244: how a tool stands: as the last rule says that was put to use and holds, else closed where a rule opens it. */
export function toolStanding(
  { votes, opening }: Pick<State, 'votes' | 'opening'>,
  tool: ToolId,
): ToolStanding {
  const rules = opening?.toolRules ?? [];
  const ofTool = rules.filter((rule) => rule.tool === tool);
  const last = votes
    .flatMap((vote) => (vote.toolRules ?? []).filter((used) => stillHolds(rules, vote, used)))
    .filter((used) => used.tool === tool)
    .sort((one, other) => one.at - other.at)
    .at(-1);
  const access = last?.access ?? (ofTool.some((rule) => rule.access === 'open') ? 'closed' : 'open');
  return {
    access,
    words: last?.words ?? '',
    openedBy: access === 'closed' ? ofTool.filter((rule) => rule.access !== 'closed') : [],
  };
}
