import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { Kicker } from '../parts/kicker';
import { AfterVoteWords } from './after-vote-words';
import { type ChamberState, conditionsBefore, sponsorOf } from './chamber-state';
import { ExplainVote } from './explain-vote';
import { Explanations } from './explanations';
import { NumberedText } from './numbered-text';
import { namedParagraphs } from './paragraphs';
import styles from './result-details.module.css';
import { RulesAllow } from './rules-allow';

/** Below a result: the text with the paragraphs that were named, why members voted so, and what the rules allow now. */
export function ResultDetails({ chamber, vote }: { chamber: ChamberState; vote: Vote }) {
  const t = useTranslations('chamber.text');
  const named = namedParagraphs(
    (vote.ballots ?? []).map((ballot) => ballot.explanation),
    t('paragraph'),
  );
  return (
    <div className={styles.columns}>
      <section aria-labelledby="chamber-text">
        <Kicker id="chamber-text" note={t('by', { sponsor: sponsorOf(chamber.proposals, vote.proposal) })}>
          {vote.title}
        </Kicker>
        <NumberedText text={vote.text} named={named} />
      </section>
      <Explanations vote={vote} conditions={conditionsBefore(vote, chamber.readVotes)} />
      <section>
        <AfterVoteWords vote={vote} />
        <ExplainVote vote={vote} member={chamber.member.id} />
      </section>
      {vote.binding && vote.result ? <RulesAllow chamber={chamber} result={vote.result} /> : null}
    </div>
  );
}
