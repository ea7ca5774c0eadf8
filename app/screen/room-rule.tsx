import { useFormatter, useTranslations } from 'next-intl';
import type { RuleInForce } from '../../exercise/voting/rule';
import { fractionName } from '../chamber/chamber-state';
import { RuleSentences } from '../chamber/rule-sentences';
import { conditionWords, wayWords } from '../chamber/rule-words';

/** The rule in force as one or two sentences, fixed and shown when a vote opens. */
export function RoomRule({ rule }: { rule: RuleInForce }) {
  const t = useTranslations('room.rule');
  const format = useFormatter();
  const { needed, scaledFrom, consensusFirst } = rule;
  const count =
    needed.kind === 'count'
      ? t('count', { yes: needed.yes, of: needed.of })
      : t('voting', {
          numerator: needed.numerator,
          denominator: needed.denominator,
          exceeds: needed.exceeds ? 'yes' : 'no',
          fraction: fractionName(needed.numerator, needed.denominator),
          base: rule.countsAbstentions && needed.kind === 'voting' ? 'counted' : needed.kind,
        });
  const way = wayWords(rule);
  const names = rule.members.filter((member) => rule.veto.includes(member.id)).map((member) => member.name);
  return (
    <>
      {way ? <RuleSentences words={[way]} /> : null}
      {way && !scaledFrom ? null : (
        <p>
          {way ? null : consensusFirst ? t('consensusFirst', { count }) : t('needed', { count })}
          {scaledFrom ? ` ${t('scaled', { yes: scaledFrom.yes, of: scaledFrom.of })}` : null}
        </p>
      )}
      <RuleSentences words={conditionWords(rule)} />
      {names.length > 0 ? <p>{t('veto', { names: format.list(names, { type: 'disjunction' }) })}</p> : null}
    </>
  );
}
