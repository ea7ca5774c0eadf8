import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Vote } from '../../exercise/state';
import { explainVote } from '../../exercise/voting/explain-vote';
import { ResultSentence } from '../parts/result-sentence';
import { useSentence } from '../parts/use-sentence';

export interface VoteResultTextProps {
  vote: Vote;
  /** `line`: one paragraph, for results of earlier moves. */
  size?: 'page' | 'line';
  /** Stands before the line, such as the title of the text. */
  lead?: ReactNode;
}

/** A result that was read, in the words of the rules: verdict, counts, who, why, what would have been otherwise. */
export function VoteResultText({ vote, size = 'page', lead }: VoteResultTextProps) {
  const t = useTranslations('chamber.result');
  const say = useSentence();
  if (!vote.result) return null;
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  const { scaledFrom, needed, of } = vote.result;
  // The scaling has a line of its own that is always in sight, with what it was scaled to.
  const rest = parts.filter((part) => part.key !== 'vote.scaled');
  return (
    <ResultSentence
      size={size}
      verdict={
        <>
          {lead}
          {say(verdict)}
        </>
      }
      scaling={
        scaledFrom ? t('scaling', { needed, of, yes: scaledFrom.yes, from: scaledFrom.of }) : undefined
      }
    >
      {rest.map(say).join(' ')}
    </ResultSentence>
  );
}
