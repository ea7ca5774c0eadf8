import { useTranslations } from 'next-intl';
import type {
  AnswerSaid,
  CardSaid,
  LineSaid,
  RulingSaid,
  VoteSaid,
} from '../../exercise/comparing/side-by-side';
import { counterMoveOf } from '../../framework/counter-moves';
import { mechanismOf } from '../../framework/mechanisms';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import { useSentence } from '../parts/use-sentence';

/** A card, in the lines that are compared. */
export function CardWords({ said }: { said: CardSaid }) {
  const t = useTranslations('compare.card');
  const { tool, strategy, mechanism, target, counterMove } = said;
  return (
    <>
      <p>
        <b>{tool ? toolOf(tool).name : t('noTool')}</b>
        {strategy ? ` ${t('to', { strategy: strategyOf(strategy).phrase })}` : null}
        {', '}
        {mechanism ? t('by', { mechanism: mechanismOf(mechanism).phrase }) : t('noMechanism')}
      </p>
      {target ? <p dir="auto">{t('target', { target })}</p> : null}
      <p>
        {counterMove ? t('expects', { counterMove: counterMoveOf(counterMove).phrase }) : t('expectsNothing')}
      </p>
    </>
  );
}

/** What the other side did. */
export function AnswerWords({ said: { counterMove } }: { said: AnswerSaid }) {
  return <p>{counterMoveOf(counterMove).name}</p>;
}

/** The verdict on a text. */
export function VoteWords({ said: { verdict } }: { said: VoteSaid }) {
  const say = useSentence();
  return <p>{say(verdict)}</p>;
}

/** How an outcome was ruled, and why. */
export function RulingWords({ said: { outcome, reason } }: { said: RulingSaid }) {
  const t = useTranslations('compare.outcome');
  return (
    <>
      <p>
        <b>{t(outcome)}</b>
      </p>
      <p dir="auto">{reason}</p>
    </>
  );
}

/** Where a situation line was heading. */
export function LineWords({ said: { direction, confidence } }: { said: LineSaid }) {
  const t = useTranslations('compare');
  return (
    <p>
      {t(`direction.${direction}`)}, {t(`confidence.${confidence}`)}
    </p>
  );
}
