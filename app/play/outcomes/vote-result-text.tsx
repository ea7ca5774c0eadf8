'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { LoadingBars } from '../../parts/loading-bars';
import { ResultSentence } from '../../parts/result-sentence';
import { useResultWords } from '../../parts/use-result-words';
import { useSentence } from '../../parts/use-sentence';
import { AfterVoteLater } from './after-vote-later';

/** The result of a vote that was read, in the rules' own words, and what followed from it. */
export function VoteResultText({ vote }: { vote: Vote }) {
  const t = useTranslations('play.vote');
  const say = useSentence();
  const words = useResultWords(vote.result !== null);
  if (!vote.result) return <p>{t('notRead')}</p>;
  if (!words) return <LoadingBars />;
  const { verdict, parts } = words.explainVote(vote.result, vote.binding);
  return (
    <>
      <ResultSentence size="line" verdict={say(verdict)}>
        {parts.map(say).join(' ')}
      </ResultSentence>
      <AfterVoteLater vote={vote} />
    </>
  );
}
