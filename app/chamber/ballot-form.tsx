'use client';

import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useState } from 'react';
import type { Vote } from '../../exercise/state';
import { type Ballot, choicesUnder, type VoteChoice } from '../../exercise/voting/ballot';
import { secrecyOf } from '../../exercise/voting/secrecy';
import type { Pending } from '../live/pending';
import { useCommand } from '../live/use-command';
import { useIsKept, useQueued } from '../live/use-queued';
import { Button } from '../parts/button';
import { RadioList } from '../parts/radio-list';
import { TextArea } from '../parts/text-area';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './ballot-form.module.css';
import { choiceName } from './chamber-state';
import { useKeptBallot } from './use-kept-ballot';

/** The longest explanation or condition, in characters. */
const wordsMax = 600;

export interface BallotFormProps {
  vote: Vote;
  member: { id: string; name: string };
  /** The vote as it was cast, when it is being changed. */
  before: Ballot | null;
  /** The member has a vote in already, of whoever gave it: this one takes its place. */
  hasCast: boolean;
  onDone: () => void;
  /** Keeps the vote as it is; only while changing one. */
  onKeep: () => void;
}

/** One member's vote: a choice, one field of words, one press. */
export function BallotForm({ vote, member, before, hasCast, onDone, onKeep }: BallotFormProps) {
  const t = useTranslations('chamber.ballot');
  const topic = `Vote ${vote.id}`;
  const queued = useQueued(topic);
  const given = cast(queued) ?? before;
  const start = {
    choice: chosen(given),
    words: (vote.binding ? given?.explanation : given?.condition) ?? '',
  };
  const { draft, change, forget } = useKeptBallot(vote.id, start);
  const { give, isWaiting, refusal } = useCommand();
  const [isMissing, setIsMissing] = useState(false);
  const isKept = useIsKept(topic);
  const isBusy = isWaiting || queued !== null;
  const isList = vote.rule.way?.kind === 'sign-on';

  async function handleCast(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy) return;
    setIsMissing(draft.choice === null);
    if (draft.choice === null) return;
    const words = draft.words.trim();
    // The device has the vote now: if it comes back after this form is gone, its words come with it.
    forget();
    const ack = await give({
      type: hasCast ? 'ChangeVote' : 'CastVote',
      vote: vote.id,
      choice: draft.choice,
      explanation: vote.binding ? words : '',
      condition: vote.binding ? '' : words,
    });
    if (ack.ok) onDone();
    else change({});
  }

  return (
    <form className={styles.form} onSubmit={handleCast} noValidate>
      <RadioList
        label={t('label', { member: member.name })}
        options={optionsOf(vote, member.id, t)}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
        error={isMissing && draft.choice === null ? t('missing', { member: member.name }) : null}
        isRuled
      />
      <TextArea
        label={t(vote.binding ? 'explanation' : 'condition')}
        hint={t(vote.binding ? 'explanationHint' : 'conditionHint')}
        value={draft.words}
        maxLength={wordsMax}
        rows={2}
        onChange={(event) => change({ words: event.target.value })}
      />
      <p className={styles.hidden}>{t('hidden', { way: secrecyOf(vote.rule) })}</p>
      <div className={styles.acts}>
        <Button type="submit" aria-disabled={isBusy || undefined}>
          {isBusy && !isKept
            ? t('casting')
            : t('cast', {
                choice: draft.choice ? choiceName(draft.choice, isList) : 'none',
                member: member.name,
              })}
        </Button>
        {before ? (
          <Button
            look="text"
            onClick={() => {
              forget();
              onKeep();
            }}
          >
            {t('keep')}
          </Button>
        ) : null}
      </div>
      <KeptHere topic={topic} />
      <RefusalText refusal={refusal} />
    </form>
  );
}

/** The vote that waits for the server, as a ballot. */
function cast(queued: Pending | null): Omit<Ballot, 'member'> | null {
  const command = queued?.request.name === 'command' ? queued.request.command : null;
  return command?.type === 'CastVote' || command?.type === 'ChangeVote' ? command : null;
}

function chosen(ballot: Omit<Ballot, 'member'> | null): VoteChoice | null {
  return ballot && ballot.choice !== 'absent' && ballot.choice !== 'recused' ? ballot.choice : null;
}

type Say = ReturnType<typeof useTranslations<'chamber.ballot'>>;

/** What a member can answer. A list is signed or not. */
function optionsOf({ rule }: Vote, member: string, t: Say) {
  const isList = rule.way?.kind === 'sign-on';
  const name = (choice: VoteChoice) =>
    isList && choice === 'yes' ? 'sign' : isList && choice === 'no' ? 'notSign' : choice;
  return choicesUnder(rule).map((choice) => ({
    value: choice,
    label: t(`choice.${name(choice)}`),
    note: choiceNote(choice, rule.veto.includes(member), t),
  }));
}

/** What a permanent member should know before the press, not after it. */
function choiceNote(choice: VoteChoice, hasVeto: boolean, t: Say): string | null {
  if (!hasVeto) return null;
  if (choice === 'no') return t('noIsVeto');
  return choice === 'abstain' ? t('abstainIsNotVeto') : null;
}
