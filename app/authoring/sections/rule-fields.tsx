'use client';

import { useTranslations } from 'next-intl';
import type { DecisionRule, StoryBody } from '../../../exercise/story';
import { SelectField } from '../../parts/select-field';
import { PartChoice } from '../fields/part-choice';
import { PartNumber } from '../fields/part-number';
import { PartText } from '../fields/part-text';
import { PartTicks } from '../fields/part-ticks';
import { PartYes } from '../fields/part-yes';
import { useField } from '../fields/use-field';
import styles from './sections.module.css';
import { thresholdChoice, thresholdIds, thresholdOf, wayChoice, wayIds, wayOf } from './threshold-choice';

/** The common fields of a rule. What it holds beside them stays as it is, and is read below in words. */
export function RuleFields({ part, body }: { part: string; body: StoryBody }) {
  const t = useTranslations('authoring.bodies');
  const { rule, members = [] } = body;
  const threshold = useField(part, 'rule.threshold');
  const way = useField(part, 'rule.way');
  const named = members.map(({ id, name }) => ({ value: id, label: name || id }));
  return (
    <>
      <PartText part={part} field="rule.source" label={t('source')} hint={t('sourceHint')} maxLength={240} />
      <div className={styles.pair}>
        <SelectField
          id={way.id}
          label={t('way')}
          disabled={way.isReadOnly}
          error={way.error}
          value={wayChoice(rule)}
          options={wayIds.map((value) => ({ value, label: t(`ways.${value}`) }))}
          onChange={(event) => {
            way.set(wayOf(event.currentTarget.value as (typeof wayIds)[number], members[0]?.id ?? ''));
            way.leave();
          }}
        />
        <SelectField
          id={threshold.id}
          label={t('threshold')}
          disabled={threshold.isReadOnly}
          error={threshold.error}
          value={thresholdChoice(rule?.threshold)}
          options={thresholdIds.map((value) => ({ value, label: t(`thresholds.${value}`) }))}
          onChange={(event) => {
            threshold.set(
              thresholdOf(event.currentTarget.value as (typeof thresholdIds)[number], members.length),
            );
            threshold.leave();
          }}
        />
        <ThresholdNumbers part={part} rule={rule} />
        {rule?.way?.kind === 'no-objection' ? (
          <PartNumber part={part} field="rule.way.allowed" label={t('allowed')} />
        ) : null}
        {rule?.way?.kind === 'silence' ? (
          <PartNumber part={part} field="rule.way.minutes" label={t('silenceMinutes')} />
        ) : null}
      </div>
      {rule?.way?.kind === 'chair' ? (
        <PartChoice part={part} field="rule.way.member" label={t('chair')} options={named} />
      ) : null}
      <PartYes part={part} field="rule.consensusFirst" label={t('consensusFirst')} no={false} />
      {named.length > 0 ? (
        <details>
          <summary>{t('vetoMembers', { count: rule?.vetoMembers?.length ?? 0 })}</summary>
          <PartTicks part={part} field="rule.vetoMembers" label={t('vetoLabel')} options={named} />
        </details>
      ) : null}
      <PartChoice
        part={part}
        field="rule.ballot"
        label={t('ballot')}
        none={t('ballots.none')}
        options={(['open', 'secret'] as const).map((value) => ({ value, label: t(`ballots.${value}`) }))}
      />
    </>
  );
}

function ThresholdNumbers({ part, rule }: { part: string; rule: DecisionRule | undefined }) {
  const t = useTranslations('authoring.bodies');
  if (rule?.threshold?.kind === 'count') {
    return (
      <>
        <PartNumber part={part} field="rule.threshold.yes" label={t('yes')} />
        <PartNumber part={part} field="rule.threshold.of" label={t('of')} />
      </>
    );
  }
  return (
    <>
      <PartNumber part={part} field="rule.threshold.numerator" label={t('numerator')} />
      <PartNumber part={part} field="rule.threshold.denominator" label={t('denominator')} />
      <PartYes part={part} field="rule.threshold.exceeds" label={t('exceeds')} />
    </>
  );
}
