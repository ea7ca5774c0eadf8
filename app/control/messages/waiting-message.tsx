'use client';

import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import type { Message } from '../../../exercise/state';
import { useKept } from '../../live/use-kept';
import { useMay } from '../../live/use-may';
import { useNow } from '../../live/use-now';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import { OnThis } from '../frame/on-this';
import { type AnswerDraft, answerName, blankAnswer } from './answer-draft';
import { AnswerForm } from './answer-form';
import styles from './messages.module.css';
import { useAsker } from './use-asker';

/** One message to control with how long it has waited, and the form to answer it in a voice. */
export const WaitingMessage = memo(function WaitingMessage({ message }: { message: Message }) {
  const t = useTranslations('control.messages');
  const now = useNow();
  const mayAnswer = useMay('AnswerMessage');
  const [isOpen, setIsOpen] = useState(false);
  const { team, who } = useAsker(message);
  const close = () => setIsOpen(false);
  return (
    <li className={classNames(styles.message, styles.waiting)}>
      <p className={styles.head}>
        {team ? <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={18} /> : null}
        <span>{who}</span>
        <bdi className={styles.waited}>{formatMinutes(now - message.at)}</bdi>
      </p>
      <p className={styles.text}>{message.text}</p>
      <OnThis kind="message" id={message.id} />
      {isOpen ? (
        <Answer message={message} onClose={close} />
      ) : mayAnswer ? (
        <Button look="text" onClick={() => setIsOpen(true)}>
          {t('answer')}
        </Button>
      ) : null}
    </li>
  );
});

function Answer({ message, onClose }: { message: Message; onClose: () => void }) {
  const [kept, setDraft, letGo] = useKept<AnswerDraft>(answerName(message));
  const handleSent = () => {
    letGo();
    onClose();
  };
  const draft = kept ?? blankAnswer(message);
  return <AnswerForm {...{ message, draft, onClose }} onDraft={setDraft} onSent={handleSent} />;
}
