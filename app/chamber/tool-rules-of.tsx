import type { StoryBody } from '../../exercise/story';
import { useView } from '../live/use-views';
import { useToolRuleWords } from '../parts/use-tool-rule-words';

/** What results of this body can do to tools, by rule of the scenario; nothing where it has no such rule. */
export function ToolRulesOf({ body }: { body: StoryBody }) {
  const { opening } = useView();
  const { ruleWords } = useToolRuleWords(opening);
  const rules = (opening?.toolRules ?? []).filter((rule) => rule.body === body.id);
  return rules.map((rule) => <p key={rule.id}>{ruleWords(rule)}</p>);
}
