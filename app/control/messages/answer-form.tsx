'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, KeyboardEvent, Ref } from 'react';
import { answerLimit, isShortAnswer } from '../../../exercise/rules/messages';
import type { Message } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { RefusalText } from '../../seat/refusal-text';
import { useWorkingOn } from '../frame/use-working-on';
import type { AnswerDraft } from './answer-draft';
import styles from './messages.module.css';
import { PersonaNotes } from './persona-notes';
import { ReadyAnswers } from './ready-answers';

interface AnswerFormProps {
  message: Message;
  draft: AnswerDraft;
  onDraft: (draft: AnswerDraft) => void;
  onSent: () => void;
  /** Leaves the form; absent where it always stands open. */
  onClose?: () => void;
  voiceRef?: Ref<HTMLSelectElement>;
  textRef?: Ref<HTMLTextAreaElement>;
}

/** An answer in the voice of a persona: a ready one put in and changed, or written. It goes to the team that asked. */
export function AnswerForm({ message, draft, onDraft, onSent, onClose, voiceRef, textRef }: AnswerFormProps) {
  const t = useTranslations('control.messages');
  const { script } = useView();
  const { give, refusal, isWaiting } = useCommand();
  useWorkingOn('message', message.id);
  const personas = script?.personas ?? [];
  const persona = personas.find((one) => one.id === draft.persona);
  const isLong = !isShortAnswer(draft.text);
  const isBlocked = isWaiting || draft.text.trim() === '' || isLong;
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked) return;
    const voice = persona?.name ?? t('control');
    const ack = await give({
      type: 'AnswerMessage',
      message: message.id,
      persona: voice,
      text: draft.text.trim(),
    });
    if (ack.ok) onSent();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <SelectField
        ref={voiceRef}
        label={t('as')}
        value={draft.persona}
        placeholder={t('control')}
        options={personas.map((one) => ({
          value: one.id,
          label: t('persona', { name: one.name, role: one.role }),
        }))}
        onChange={(event) => onDraft({ ...draft, persona: event.currentTarget.value })}
      />
      {persona ? <PersonaNotes persona={persona} /> : null}
      {persona ? <ReadyAnswers persona={persona} onPick={(text) => onDraft({ ...draft, text })} /> : null}
      <TextArea
        ref={textRef}
        label={t('text')}
        hint={t('twoLines')}
        rows={2}
        value={draft.text}
        error={isLong ? t('tooLong', { ...answerLimit, count: draft.text.length }) : null}
        onKeyDown={sendOnEnter}
        onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
      />
      <RefusalText refusal={refusal} />
      <p className={styles.acts}>
        <Button type="submit" size="small" disabled={isBlocked} aria-keyshortcuts="Control+Enter">
          {persona ? t('sendAs', { name: persona.name }) : t('send')}
        </Button>
        {onClose ? (
          <Button look="text" onClick={onClose}>
            {t('close')}
          </Button>
        ) : null}
      </p>
    </form>
  );
}

/** Ctrl and Enter send, Escape leaves the field, so that the single keys of the console work again. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur();
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
