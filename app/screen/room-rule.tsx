import { useFormatter, useTranslations } from 'next-intl';
import type { RuleInForce } from '../../exercise/voting/rule';

/** The rule in force as one or two sentences, fixed and shown when a vote opens. */
export function RoomRule({ rule }: { rule: RuleInForce }) {
  const t = useTranslations('room.rule');
  const format = useFormatter();
  const { needed, scaledFrom, consensusFirst } = rule;
  const count =
    needed.kind === 'count'
      ? t('count', { yes: needed.yes, of: needed.of })
      : t('voting', { numerator: needed.numerator, denominator: needed.denominator });
  const names = rule.members.filter((member) => rule.veto.includes(member.id)).map((member) => member.name);
  return (
    <>
      <p>
        {consensusFirst ? t('consensusFirst', { count }) : t('needed', { count })}
        {scaledFrom ? ` ${t('scaled', { yes: scaledFrom.yes, of: scaledFrom.of })}` : null}
      </p>
      {names.length > 0 ? <p>{t('veto', { names: format.list(names, { type: 'disjunction' }) })}</p> : null}
    </>
  );
}
