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
        {t.rich('course', {
          tool: tool ? toolOf(tool).name : 'none',
          strategy: strategy ? strategyOf(strategy).phrase : 'none',
          mechanism: mechanism ? mechanismOf(mechanism).phrase : 'none',
          b: (words) => <b>{words}</b>,
        })}
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
  return <p>{t('heading', { direction, confidence })}</p>;
}
