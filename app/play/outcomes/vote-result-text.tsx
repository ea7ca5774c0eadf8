'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { explainVote } from '../../../exercise/voting/explain-vote';
import { ResultSentence } from '../../parts/result-sentence';
import { useSentence } from '../../parts/use-sentence';

/** The result of a vote that was read, in the rules' own words. */
export function VoteResultText({ vote }: { vote: Vote }) {
  const t = useTranslations('play.vote');
  const say = useSentence();
  if (!vote.result) return <p>{t('notRead')}</p>;
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  return (
    <ResultSentence size="line" verdict={say(verdict)}>
      {parts.map(say).join(' ')}
    </ResultSentence>
  );
}
