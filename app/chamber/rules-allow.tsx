import { useTranslations } from 'next-intl';
import type { VoteResult } from '../../exercise/voting/rule';
import { Kicker } from '../parts/kicker';
import { type ChamberState, fractionName } from './chamber-state';
import { type NextStep, nextSteps } from './next-steps';
import styles from './rules-allow.module.css';

/** What the rules allow after a text failed; after an adoption, what is still to be said. The facilitator opens one. */
export function RulesAllow({ chamber, result }: { chamber: ChamberState; result: VoteResult }) {
  const t = useTranslations('chamber.allow');
  const steps = nextSteps(chamber.otherBodies, result);
  return (
    <section aria-labelledby="chamber-allow">
      <Kicker id="chamber-allow">{t(steps.length > 0 ? 'title' : 'adoptedTitle')}</Kicker>
      <ul>
        {steps.map((step) => (
          <li key={step.kind === 'body' ? step.body.id : step.kind} className={styles.step}>
            <b>{step.kind === 'body' ? step.body.name : t(`${step.kind}.name`)}</b>
            <span>{wordsOf(step, chamber, t)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t(steps.length > 0 ? 'opens' : 'adopted')}</p>
    </section>
  );
}

type Say = ReturnType<typeof useTranslations<'chamber.allow'>>;

function wordsOf(step: NextStep, chamber: ChamberState, t: Say): string {
  if (step.kind !== 'body') return t(`${step.kind}.text`, { seats: chamber.body.members.length });
  const { threshold, consensusFirst, way } = step.body.rule;
  if (way) return t('body.way');
  const needed =
    threshold.kind === 'count'
      ? t('body.count', { yes: threshold.yes, of: threshold.of })
      : t('body.fraction', {
          fraction: fractionName(threshold.numerator, threshold.denominator),
          numerator: threshold.numerator,
          denominator: threshold.denominator,
          exceeds: threshold.exceeds ? 'yes' : 'no',
          base: threshold.base,
        });
  return consensusFirst ? t('body.consensusFirst', { needed }) : needed;
}
