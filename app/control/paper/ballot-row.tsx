'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import type { Vote } from '../../../exercise/state';
import { type VoteChoice, voteChoices } from '../../../exercise/voting/rule';
import styles from './paper.module.css';

/** A ballot as it is read off a placard or a slip. */
export interface TypedBallot {
  choice: VoteChoice | null;
  words: string;
}

/** A letter for each choice. */
const letters: Record<string, VoteChoice> = { y: 'yes', n: 'no', a: 'abstain', t: 'not-participating' };

interface BallotRowProps {
  member: { id: string; name: string };
  /** That the member has voted already; how, nobody is told before the result. */
  cast: Vote['cast'][number] | undefined;
  typed: TypedBallot;
  onType: (ballot: TypedBallot) => void;
}

/** One member: what it chose, and its words. */
export function BallotRow({ member, cast, typed, onType }: BallotRowProps) {
  const t = useTranslations('control.paper');
  const group = useId();
  const isOwn = cast !== undefined && !cast.fromPaper;
  const choose = (choice: VoteChoice) => onType({ ...typed, choice });
  const handleKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const choice = letters[event.key.toLowerCase()];
    if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(choice);
    nextRow(event.currentTarget)?.focus();
  };
  return (
    <tr>
      <th scope="row">{member.name}</th>
      <td>
        <fieldset className={styles.choices} disabled={isOwn} onKeyDown={handleKey} aria-label={member.name}>
          {voteChoices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={group}
                checked={typed.choice === choice}
                onChange={() => choose(choice)}
              />
              <span>{t(`choices.${choice}`)}</span>
            </label>
          ))}
        </fieldset>
      </td>
      <td>
        <input
          className={styles.words}
          aria-label={t('wordsOf', { member: member.name })}
          maxLength={600}
          disabled={isOwn}
          value={typed.words}
          onChange={(event) => onType({ ...typed, words: event.currentTarget.value })}
        />
      </td>
      <td className={styles.there}>{t(`cameIn.${cast ? (isOwn ? 'device' : 'paper') : 'missing'}`)}</td>
    </tr>
  );
}

/** The first choice of the next member that can be typed in. */
function nextRow(fields: HTMLFieldSetElement): HTMLInputElement | null {
  let row = fields.closest('tr')?.nextElementSibling;
  while (row) {
    const next = row.querySelector<HTMLInputElement>('fieldset:enabled input');
    if (next) return next;
    row = row.nextElementSibling;
  }
  return null;
}
