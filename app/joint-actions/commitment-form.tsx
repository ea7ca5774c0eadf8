'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../live/use-command';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './joint-actions.module.css';

/** The team commits itself, on a condition or without. */
export function CommitmentForm({ action }: { action: string }) {
  const t = useTranslations('joint.commitments');
  const [text, setText, letGoOfText] = useKeptText(`joint-commitment.${action}`);
  const [condition, setCondition, letGoOfCondition] = useKeptText(`joint-condition.${action}`);
  const { give, isWaiting, refusal } = useCommand();
  const handleSend = async () => {
    letGoOfText();
    letGoOfCondition();
    const ack = await give({ type: 'MakeCommitment', action, text, condition });
    setText(ack.ok ? '' : text);
    setCondition(ack.ok ? '' : condition);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) void handleSend();
      }}
    >
      <TextArea
        label={t('text')}
        maxLength={400}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextArea
        label={t('ifText')}
        maxLength={400}
        value={condition}
        onChange={(event) => setCondition(event.currentTarget.value)}
      />
      <Button type="submit" look="line" disabled={!text.trim() || isWaiting}>
        {t('send')}
      </Button>
      <KeptHere topic="MakeCommitment" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
