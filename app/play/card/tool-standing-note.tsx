'use client';

import { useTranslations } from 'next-intl';
import { toolStanding } from '../../../exercise/voting/tool-rules';
import type { ToolId } from '../../../framework/tools';
import { useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { useToolRuleWords } from '../../parts/use-tool-rule-words';

/** What results of bodies did to a tool: that it is closed, why, and what would open it; or its price. */
export function ToolStandingNote({ tool }: { tool: ToolId }) {
  const t = useTranslations('play.card.standing');
  const view = useView();
  const { ruleWords } = useToolRuleWords(view.opening);
  const { access, words, openedBy } = toolStanding(view, tool);
  if (access === 'open') return null;
  if (access === 'priced') return <Banner lead={t('priced')}>{words}</Banner>;
  const opens =
    openedBy.length > 0 ? t('opens', { rules: openedBy.map(ruleWords).join(' ') }) : t('nothingOpens');
  return (
    <Banner tone="asked" lead={t('closed')}>
      {[words, opens].filter((part) => part !== '').join(' ')}
    </Banner>
  );
}
