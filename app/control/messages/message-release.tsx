'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import type { Message } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Tag } from '../../parts/tag';
import { TeamGlyph } from '../../parts/team-glyph';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../debrief/debrief-control.module.css';
import { teamsOf } from '../frame/console-tools';

/** Messages to control stay with control. One by one they can be released to the debrief, with their answers. */
export function MessageRelease() {
  const t = useTranslations('control.debrief');
  const { messages } = useView();
  const mayShow = useMay('ShowMessage');
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const toControl = messages.filter((message) => message.to === 'control');
  if (!mayShow || toControl.length === 0) return null;
  return (
    <>
      <Button look="line" size="small" onClick={() => setIsOpen(true)}>
        {t('messages', { count: toControl.length })}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        <h2 className={styles.dialogTitle} id={id}>
          {t('messagesTitle')}
        </h2>
        <p className={styles.quiet}>{t('messagesNote')}</p>
        <ul className={styles.list}>
          {toControl.map((message) => (
            <MessageEntry key={message.id} message={message} />
          ))}
        </ul>
        <Button look="line" size="small" onClick={() => setIsOpen(false)}>
          {t('done')}
        </Button>
      </dialog>
    </>
  );
}

function MessageEntry({ message }: { message: Message }) {
  const t = useTranslations('control.debrief');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const team = teamsOf(view).find((one) => one.id === message.from);
  return (
    <li className={styles.message}>
      <p className={styles.from}>
        {team ? <TeamGlyph place={team.place} letter={team.letter} size={18} /> : null}
        {team?.name}
      </p>
      <p className={styles.text}>{message.text}</p>
      {message.answer ? (
        <p className={styles.answer}>
          <b>{message.answer.persona}</b> {message.answer.text}
        </p>
      ) : null}
      {message.shownAt === null ? (
        <Button
          look="text"
          disabled={isWaiting}
          onClick={() => void give({ type: 'ShowMessage', message: message.id })}
        >
          {t('releaseMessage')}
        </Button>
      ) : (
        <Tag tone="accent">{t('inDebrief')}</Tag>
      )}
      <RefusalText refusal={refusal} />
    </li>
  );
}
