'use client';

import { useTranslations } from 'next-intl';
import type { Ruling, State } from '../../../exercise/state';
import { FormPart } from '../../forms/form-part';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { useToolRuleWords } from '../../parts/use-tool-rule-words';
import { RulingText } from '../outcomes/ruling-text';
import { SituationBoard } from '../team/situation-board';
import { BodyVote } from './body-vote';
import { ForecastComparison } from './forecast-comparison';
import { isOfThisMove } from './of-this-move';
import styles from './reveal-work.module.css';
import { RevealedAnswer } from './revealed-answer';
import { ShownCards } from './shown-cards';

/** "Reveal": what the other side did, beside what everybody expected, the cards, the votes with what they did to tools, and the rulings. */
export function RevealWork() {
  const t = useTranslations('play.reveal');
  const view = useView();
  const { usedWords } = useToolRuleWords(view.opening);
  const move = view.step?.move ?? 0;
  const votes = view.votes.filter(
    (vote) => vote.binding && vote.readAt !== null && isOfThisMove(view, vote.readAt),
  );
  return (
    <div className={styles.work}>
      <RevealedAnswer move={move} />
      <ForecastComparison move={move} />
      <ShownCards move={move} />
      {votes.length > 0 ? (
        <section>
          <Kicker>{t('votes')}</Kicker>
          {votes.map((vote) => (
            <div key={vote.id}>
              <BodyVote vote={vote} />
              {usedWords(vote).map(({ rule, words }) => (
                <p key={rule}>{words}</p>
              ))}
              {rulingsOn(view, 'vote', vote.id).map((ruling) => (
                <RulingText key={ruling.id} ruling={ruling} />
              ))}
            </div>
          ))}
        </section>
      ) : null}
      <SituationBoard />
      <FormPart key={move} form="pulse" move={move} />
    </div>
  );
}

/** The rulings on one vote of the open move. */
function rulingsOn(view: State, kind: 'vote', vote: string): Ruling[] {
  return view.rulings.filter(({ subject }) => subject.kind === kind && subject.vote === vote);
}
