import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import type { Opening, ToolRule } from '../../exercise/story';
import { stillHolds } from '../../exercise/voting/tool-rules';
import { toolOf } from '../../framework/tools';

/** The sentences about what results of bodies do to tools. */
export interface ToolRuleWords {
  /** A rule of the scenario, as it can be read before any vote. */
  ruleWords: (rule: ToolRule) => string;
  /** What was put to use after a result, in order; nothing where nothing was. */
  usedWords: (vote: Vote) => { rule: string; words: string }[];
}

/** Says what results of bodies do to tools, in the words of the scenario; the same on every screen. */
export function useToolRuleWords(opening: Opening | null): ToolRuleWords {
  const t = useTranslations('parts.toolRule');
  const nameOf = (id: string) => opening?.bodies.find((body) => body.id === id)?.name ?? id;
  return {
    ruleWords: ({ body, when, tool, access, words }) =>
      t('rule', { body: nameOf(body), when, tool: toolOf(tool).name, access, words }),
    usedWords: (vote) =>
      (vote.toolRules ?? []).map((used) => ({
        rule: used.rule,
        words: t('used', {
          tool: toolOf(used.tool).name,
          access: used.access,
          words: used.words,
          holds: stillHolds(opening?.toolRules ?? [], vote, used) ? 'yes' : 'no',
        }),
      })),
  };
}
