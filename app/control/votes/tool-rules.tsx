'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { toolRulesFor } from '../../../exercise/voting/tool-rules';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { useToolRuleWords } from '../../parts/use-tool-rule-words';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** What the scenario lets this result do to tools, each rule with the button that puts it to use. */
export function ToolRules({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes.toolRules');
  const { opening } = useView();
  const { ruleWords } = useToolRuleWords(opening);
  const { give, refusal, isWaiting } = useCommand();
  const left = toolRulesFor(opening?.toolRules ?? [], vote);
  if (left.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <p>{t('title')}</p>
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        {left.map((rule) => (
          <Button
            key={rule.id}
            look="line"
            size="small"
            disabled={isWaiting}
            onClick={() => void give({ type: 'ApplyToolRule', vote: vote.id, rule: rule.id })}
          >
            {t('apply', { rule: ruleWords(rule) })}
          </Button>
        ))}
      </div>
    </section>
  );
}
