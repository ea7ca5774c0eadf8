'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { CommandOf } from '../../../exercise/command';
import type { Vote } from '../../../exercise/state';
import { choicesUnder } from '../../../exercise/voting/ballot';
import { takingPart } from '../../chamber/rule-words';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

type Choice = CommandOf<'AmendVote'>['choice'];

/** Puts one member's vote right after the result was read, with the reason that is told with it. */
export function AmendVote({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const state = useTranslations('parts.vote.state');
  const { give, refusal, isWaiting } = useCommand();
  const [member, setMember] = useState('');
  const [choice, setChoice] = useState('');
  const [reason, setReason] = useKeptText(`amend-vote.${vote.id}`);
  const choices: Choice[] = [...choicesUnder(vote.rule), 'absent'];
  const chosen = choices.find((one) => one === choice);
  const isReady = member !== '' && chosen !== undefined && reason.trim() !== '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const ack = await give({
      type: 'AmendVote',
      vote: vote.id,
      member,
      choice: chosen,
      reason: reason.trim(),
    });
    if (ack.ok) setReason('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)} aria-label={t('putRight')}>
      <SelectField
        label={t('putRightMember')}
        placeholder={t('choose')}
        options={takingPart(vote.rule).map(({ id, name }) => ({ value: id, label: name }))}
        value={member}
        onChange={(event) => setMember(event.currentTarget.value)}
      />
      <SelectField
        label={t('putRightChoice')}
        placeholder={t('choose')}
        options={choices.map((one) => ({ value: one, label: state(one) }))}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
      />
      <TextField
        label={t('putRightReason')}
        value={reason}
        maxLength={600}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || !isReady}>
          {t('putRightGive')}
        </Button>
      </div>
    </form>
  );
}
