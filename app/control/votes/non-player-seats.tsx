'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Vote } from '../../../exercise/state';
import { choicesUnder } from '../../../exercise/voting/ballot';
import { isHeld } from '../../../exercise/voting/is-held';
import { takingPart } from '../../chamber/rule-words';
import { SeatInterests } from '../../chamber/seat-interests';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';
import { SeatArguments } from './seat-arguments';

/**
 * How the seats vote that nobody holds: what they want and what was said to them stands
 * beside it. An argument that meets an interest wins one; what is not won abstains.
 */
export function NonPlayerSeats({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const state = useTranslations('parts.vote.state');
  const { seats, opening, proposals } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const maySet = useMay('SetNonPlayerVote');
  const [member, setMember] = useState('');
  const [choice, setChoice] = useState('');
  const [reason, setReason] = useKeptText(`non-player.${vote.id}`);
  const free = takingPart(vote.rule).filter(({ id }) => !isHeld(seats, vote.body, id));
  if (!maySet || free.length === 0) return null;
  const declared = opening?.bodies.find(({ id }) => id === vote.body)?.members ?? [];
  const proposal = proposals.find(({ id }) => id === vote.proposal);
  const chosen = choicesUnder(vote.rule).find((one) => one === choice);
  const isReady = member !== '' && chosen !== undefined && reason.trim() !== '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const words = reason.trim();
    const ack = await give({
      type: 'SetNonPlayerVote',
      vote: vote.id,
      member,
      choice: chosen,
      reason: words,
    });
    if (ack.ok) setReason('');
  };
  return (
    <details>
      <summary>{t('nonPlayers', { count: free.length })}</summary>
      <SeatInterests seats={declared.filter(({ id }) => free.some((seat) => seat.id === id))} />
      {proposal ? <SeatArguments proposal={proposal} /> : null}
      <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
        <SelectField
          label={t('putRightMember')}
          placeholder={t('choose')}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
          value={member}
          onChange={(event) => setMember(event.currentTarget.value)}
        />
        <SelectField
          label={t('putRightChoice')}
          placeholder={t('choose')}
          options={choicesUnder(vote.rule).map((one) => ({ value: one, label: state(one) }))}
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value)}
        />
        <TextField
          label={t('nonPlayerReason')}
          note={t('nonPlayerNote')}
          value={reason}
          maxLength={600}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalText refusal={refusal} />
        <div className={styles.acts}>
          <Button type="submit" size="small" disabled={isWaiting || !isReady}>
            {t('nonPlayerGive')}
          </Button>
        </div>
      </form>
    </details>
  );
}
