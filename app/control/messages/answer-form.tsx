'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Message } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import { useWorkingOn } from '../frame/use-working-on';
import styles from './messages.module.css';

/** An answer in the voice of a persona: chosen from the ready ones, or written. It goes to the team that asked. */
export function AnswerForm({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTranslations('control.messages');
  const { script } = useView();
  const { give, refusal, isWaiting } = useCommand();
  useWorkingOn('message', message.id);
  const personas = script?.personas ?? [];
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const persona = personas.find((one) => one.id === chosen);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const voice = persona?.name ?? t('control');
    const ack = await give({ type: 'AnswerMessage', message: message.id, persona: voice, text });
    if (ack.ok) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <SelectField
        label={t('as')}
        value={chosen}
        placeholder={t('control')}
        options={personas.map((one) => ({
          value: one.id,
          label: t('persona', { name: one.name, role: one.role }),
        }))}
        note={persona ? t('voice', { voice: persona.voice, protects: persona.protects }) : null}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {persona ? (
        <ul className={styles.ready} aria-label={t('ready')}>
          {persona.readyAnswers.map((answer) => (
            <li key={answer}>
              <button type="button" onClick={() => setText(answer)}>
                {answer}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <TextArea
        label={t('text')}
        hint={t('twoLines')}
        value={text}
        maxLength={600}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <p className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || text.trim() === ''}>
          {persona ? t('sendAs', { name: persona.name }) : t('send')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </form>
  );
}
