'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Proposal } from '../../exercise/state';
import type { BodyMember } from '../../exercise/story';
import { useCommand } from '../live/use-command';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { RefusalText } from '../seat/refusal-text';

interface ArgueFormProps {
  /** The seats that nobody holds. */
  seats: BodyMember[];
  /** The texts that can still be argued for, the newest first. */
  texts: Proposal[];
}

/** Argues to a seat that nobody holds, on the newest text if there are several. */
export function ArgueForm({ seats, texts }: ArgueFormProps) {
  const t = useTranslations('chamber.free');
  const { give, refusal, isWaiting } = useCommand();
  const [member, setMember] = useState('');
  const [chosen, setChosen] = useState('');
  const [text, setText, letGo] = useKeptText('argue-to-seat');
  const proposal = texts.find(({ id }) => id === chosen)?.id ?? texts[0]?.id ?? '';
  const isReady = seats.some(({ id }) => id === member) && text.trim() !== '';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    letGo();
    const ack = await give({ type: 'ArgueToSeat', proposal, member, text: text.trim() });
    setText(ack.ok ? '' : text);
  };
  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <SelectField
        label={t('seat')}
        placeholder={t('choose')}
        options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        value={member}
        onChange={(event) => setMember(event.currentTarget.value)}
      />
      {texts.length > 1 ? (
        <SelectField
          label={t('text')}
          options={texts.map(({ id, title }) => ({ value: id, label: title }))}
          value={proposal}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        value={text}
        maxLength={600}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <Button type="submit" look="line" size="small" disabled={isWaiting || !isReady}>
        {t('give')}
      </Button>
    </form>
  );
}
