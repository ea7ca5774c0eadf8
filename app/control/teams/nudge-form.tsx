'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import type { PlacedTeam } from '../frame/console-tools';
import styles from '../messages/messages.module.css';

/** Ready words, from practice: a stalled table is asked, never told off. */
const ready = ['need', 'others', 'authority', 'smallest'] as const;

/** A word to one team alone: chosen from the ready ones, or written. */
export function NudgeForm({ team, onClose }: { team: PlacedTeam; onClose: () => void }) {
  const t = useTranslations('control.silence');
  const { give, refusal, isWaiting } = useCommand();
  const [text, setText, letGo] = useKeptText(`nudge.${team.id}`);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    letGo();
    const ack = await give({ type: 'NudgeTeam', team: team.id, text });
    if (!ack.ok) return setText(text);
    announce(t('said', { team: team.name }));
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <ul className={styles.ready} aria-label={t('ready')}>
        {ready.map((words) => (
          <li key={words}>
            <button type="button" onClick={() => setText(t(`words.${words}`))}>
              {t(`words.${words}`)}
            </button>
          </li>
        ))}
      </ul>
      <TextArea
        label={t('text', { team: team.shortName })}
        hint={t('onlyThem')}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <p className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || text.trim() === ''}>
          {t('say')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </form>
  );
}
