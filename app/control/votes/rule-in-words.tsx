'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { RuleInForce } from '../../../exercise/voting/rule';
import { fractionName } from '../../chamber/chamber-state';
import { RuleSentences } from '../../chamber/rule-sentences';
import { conditionWords, wayWords } from '../../chamber/rule-words';

/** The rule of an open vote, short enough to be read beside who has voted. */
export function RuleInWords({ rule }: { rule: RuleInForce }) {
  const t = useTranslations('control.votes');
  const format = useFormatter();
  const { needed, veto, members, consensusFirst, countsAbstentions } = rule;
  const way = wayWords(rule);
  const count =
    needed.kind === 'count'
      ? t('ruleCount', { yes: needed.yes, of: needed.of })
      : t('ruleVoting', {
          numerator: needed.numerator,
          denominator: needed.denominator,
          exceeds: needed.exceeds ? 'yes' : 'no',
          fraction: fractionName(needed.numerator, needed.denominator),
          base: countsAbstentions && needed.kind === 'voting' ? 'counted' : needed.kind,
        });
  const vetoes = members.filter(({ id }) => veto.includes(id)).map(({ name }) => name);
  return (
    <>
      {way ? <RuleSentences words={[way]} /> : count} {consensusFirst ? t('ruleConsensus') : null}{' '}
      {vetoes.length > 0 ? t('ruleVeto', { names: format.list(vetoes, { type: 'disjunction' }) }) : null}
      <RuleSentences words={conditionWords(rule)} />
    </>
  );
}
