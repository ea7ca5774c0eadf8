'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type JointAction, type JointStance, jointStances } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { RadioList } from '../parts/radio-list';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './joint-actions.module.css';

/** A team that was asked answers, or changes its answer. */
export function AnswerForm({ action, team }: { action: JointAction; team: string }) {
  const t = useTranslations('joint.answer');
  const before = action.answers.find((answer) => answer.team === team);
  const [stance, setStance] = useState<JointStance | null>(before?.stance ?? null);
  const [text, setText, letGo] = useKeptText(`joint-answer.${action.id}`);
  const { give, isWaiting, refusal } = useCommand();
  const handleSend = async (chosen: JointStance) => {
    letGo();
    const ack = await give({ type: 'AnswerJointAction', action: action.id, stance: chosen, text });
    setText(ack.ok ? '' : text);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (stance && !isWaiting) void handleSend(stance);
      }}
    >
      <RadioList
        label={t('label')}
        options={jointStances.map((value) => ({ value, label: t(value) }))}
        value={stance}
        onChange={setStance}
      />
      <TextArea
        label={t(stance === 'join-if' ? 'conditions' : 'reason')}
        maxLength={400}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="line" disabled={!stance || isWaiting}>
        {t(before ? 'change' : 'send')}
      </Button>
      <KeptHere topic="AnswerJointAction" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
