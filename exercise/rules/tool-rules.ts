import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { toolRulesFor } from '../voting/tool-rules';

/** EX243: after a binding result staff put a rule of the scenario to use that the result meets, each once. */
export const applyToolRule: Rule<'ApplyToolRule'> = (state, { command }) => {
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote) return refused('UnknownVote');
  const rule = toolRulesFor(state.opening?.toolRules ?? [], vote).find(({ id }) => id === command.rule);
  if (!rule) return refused('ToolRuleNotMet');
  const { tool, access, words } = rule;
  return happened({
    type: 'ToolRuleApplied',
    vote: vote.id,
    body: vote.body,
    rule: rule.id,
    tool,
    access,
    words,
  });
};
