import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StoryBody } from '../../exercise/story';
import type { RuleInForce } from '../../exercise/voting/rule';
import { Kicker } from '../parts/kicker';
import { fractionName } from './chamber-state';
import styles from './rule-panel.module.css';
import { RuleSentences } from './rule-sentences';
import { conditionWords, wayWords } from './rule-words';
import { ToolRulesOf } from './tool-rules-of';

export interface RulePanelProps {
  body: StoryBody;
  /** The rule in force for a vote, or the one that a vote would have now. */
  rule: RuleInForce;
}

/** Who must say yes, in plain words, before anybody votes: needed, of how many, scaled from what, who can stop it, who takes part. */
export function RulePanel({ body, rule }: RulePanelProps) {
  const t = useTranslations('chamber.rule');
  const format = useFormatter();
  const strong = (chunks: ReactNode) => <b>{chunks}</b>;
  const { needed, scaledFrom } = rule;
  const threshold = body.rule.threshold;
  const fraction =
    threshold.kind === 'fraction' ? fractionName(threshold.numerator, threshold.denominator) : 'other';
  const way = wayWords(rule);
  const scaling = scaledFrom ? t('scaledFrom', { yes: scaledFrom.yes, of: scaledFrom.of }) : '';
  const count =
    needed.kind === 'count'
      ? t.rich('count', { yes: needed.yes, of: needed.of, fraction, scaling, b: strong })
      : t.rich('voting', {
          numerator: needed.numerator,
          denominator: needed.denominator,
          fraction: fractionName(needed.numerator, needed.denominator),
          exceeds: needed.exceeds ? 'yes' : 'no',
          base: rule.countsAbstentions && needed.kind === 'voting' ? 'counted' : needed.kind,
          b: strong,
        });
  const holders = rule.members.filter((member) => rule.veto.includes(member.id)).map((member) => member.name);
  return (
    <section className={styles.rule} aria-labelledby="chamber-rule">
      <Kicker id="chamber-rule" note={t('fixed')}>
        {t('title')}
      </Kicker>
      {rule.consensusFirst ? <p>{t.rich('consensusFirst', { b: strong })}</p> : null}
      {way ? (
        <RuleSentences words={[way]} />
      ) : (
        <p>
          {rule.consensusFirst ? t('otherwise') : null} {count}
        </p>
      )}
      {holders.length > 0 ? (
        <>
          <p>{t.rich('veto', { names: format.list(holders, { type: 'disjunction' }), b: strong })}</p>
          <p>{t('abstention')}</p>
        </>
      ) : null}
      <RuleSentences words={conditionWords(rule)} />
      {rule.basis === 'played' ? <p>{t('played', { seats: rule.members.length })}</p> : null}
      <ToolRulesOf body={body} />
      <details className={styles.source}>
        <summary>{t('source')}</summary>
        <p>{rule.source}</p>
      </details>
    </section>
  );
}
