'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Message } from '../../../exercise/state';
import { useMay } from '../../live/use-may';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import { memberNameOf, playersOf, teamsOf } from '../frame/console-tools';
import { OnThis } from '../frame/on-this';
import { AnswerForm } from './answer-form';
import styles from './messages.module.css';

/** One message to control with how long it has waited, and the form to answer it in a voice. */
export function WaitingMessage({ message }: { message: Message }) {
  const t = useTranslations('control.messages');
  const view = useView();
  const now = useNow();
  const mayAnswer = useMay('AnswerMessage');
  const [isOpen, setIsOpen] = useState(false);
  const team = teamsOf(view).find((one) => one.id === message.from);
  const seat = playersOf(view, message.from).find((one) => one.name === message.author);
  const member = memberNameOf(view, seat?.member ?? null);
  const who = !message.author
    ? team?.name
    : member
      ? t('authorMember', { name: message.author, member })
      : t('author', { name: message.author });
  return (
    <li className={styles.message}>
      <p className={styles.head}>
        {team ? <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={18} /> : null}
        <span>{who}</span>
        <bdi className={styles.waited}>{formatMinutes(now - message.at)}</bdi>
      </p>
      <p className={styles.text}>{message.text}</p>
      <OnThis kind="message" id={message.id} />
      {isOpen ? (
        <AnswerForm message={message} onClose={() => setIsOpen(false)} />
      ) : mayAnswer ? (
        <Button look="text" onClick={() => setIsOpen(true)}>
          {t('answer')}
        </Button>
      ) : null}
    </li>
  );
}
