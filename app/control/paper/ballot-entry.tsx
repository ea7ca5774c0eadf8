'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Vote } from '../../../exercise/state';
import type { VoteChoice } from '../../../exercise/voting/rule';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import pageStyles from '../frame/page.module.css';
import { BallotRow, type TypedBallot } from './ballot-row';
import styles from './paper.module.css';
import { useTyped } from './use-typed';

/** How each member voted, a row each: a letter chooses and goes on to the next. What a device sent is not typed over. */
export function BallotEntry({ vote }: { vote: Vote }) {
  const t = useTranslations('control.paper');
  const mayEnter = useMay('EnterVotes');
  const { give, refusal, isWaiting } = useCommand();
  const { typed, change, forget } = useTyped<Record<string, TypedBallot>>(`vote.${vote.id}`, {});
  const chosen = vote.rule.members.flatMap(({ id }) => {
    const ballot = typed[id];
    return ballot?.choice ? [{ id, choice: ballot.choice, words: ballot.words.trim() }] : [];
  });
  if (!mayEnter) return null;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ballots = Object.fromEntries(
      chosen.map(({ id, choice, words }) => [id, ballotOf(choice, words, vote.binding)]),
    );
    const ack = await give({ type: 'EnterVotes', vote: vote.id, ballots });
    if (ack.ok) forget();
  };
  return (
    <form onSubmit={(event) => void handleSubmit(event)} aria-label={t('ballotsOn', { title: vote.title })}>
      <div className={styles.scroll}>
        <table className={styles.ballots}>
          <thead>
            <tr>
              <th scope="col">{t('memberColumn')}</th>
              <th scope="col">{t('choice')}</th>
              <th scope="col">{t(vote.binding ? 'said' : 'wouldNeed')}</th>
              <th scope="col">{t('there')}</th>
            </tr>
          </thead>
          <tbody>
            {vote.rule.members.map((member) => (
              <BallotRow
                key={member.id}
                member={member}
                cast={vote.cast.find((one) => one.member === member.id)}
                typed={typed[member.id] ?? { choice: null, words: '' }}
                onType={(ballot) => change({ [member.id]: ballot })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <RefusalText refusal={refusal} />
      <div className={pageStyles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || chosen.length === 0}>
          {t('enterVotes', { count: chosen.length })}
        </Button>
        <span className={pageStyles.quiet}>{t('ballotKeys')}</span>
      </div>
    </form>
  );
}

/** In a straw round the words are what the member would need to not object, in a vote what it said. */
function ballotOf(choice: VoteChoice, words: string, isBinding: boolean) {
  return { choice, explanation: isBinding ? words : '', condition: isBinding ? '' : words };
}
