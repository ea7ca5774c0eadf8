'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Vote } from '../../../exercise/state';
import { choicesUnder } from '../../../exercise/voting/ballot';
import { takingPart } from '../../chamber/rule-words';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** How the seats vote that nobody holds: an argument that meets an interest wins one; what is not won abstains. */
export function NonPlayerSeats({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes');
  const state = useTranslations('parts.vote.state');
  const { seats } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const maySet = useMay('SetNonPlayerVote');
  const [member, setMember] = useState('');
  const [choice, setChoice] = useState('');
  const [reason, setReason] = useState('');
  const isHeld = (id: string) =>
    Object.values(seats).some(
      (seat) => !seat.removed && seat.member?.body === vote.body && seat.member.id === id,
    );
  const free = takingPart(vote.rule).filter(({ id }) => !isHeld(id));
  if (!maySet || free.length === 0) return null;
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
