'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { AfterVoteWords } from '../../chamber/after-vote-words';
import { useMay } from '../../live/use-may';
import { AmendVote } from './amend-vote';
import { FollowUps } from './follow-ups';
import { Implementation } from './implementation';
import { ToolRules } from './tool-rules';

/** What comes after a result: what was said and put right, who carries the text out, or what the rules offer instead, what it does to tools. */
export function AfterVote({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const mayAmend = useMay('AmendVote');
  const mayFollow = useMay('TakeFollowUp');
  const mayApply = useMay('ApplyToolRule');
  return (
    <>
      <AfterVoteWords vote={vote} />
      {vote.binding && mayFollow ? (
        vote.result?.adopted ? (
          <Implementation vote={vote} />
        ) : (
          <FollowUps vote={vote} />
        )
      ) : null}
      {mayApply ? <ToolRules vote={vote} /> : null}
      {mayAmend && vote.rule.ballot !== 'secret' ? (
        <details>
          <summary>{t('putRight')}</summary>
          <AmendVote vote={vote} />
        </details>
      ) : null}
    </>
  );
}
