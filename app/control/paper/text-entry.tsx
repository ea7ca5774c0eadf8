'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { StoryBody } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import pageStyles from '../frame/page.module.css';
import styles from './paper.module.css';
import { useTyped } from './use-typed';

const kinds = ['substance', 'procedure'] as const;

/** A text that a member put before its body on paper: what it is called and who put it there. Its words may stay on paper. */
export function TextEntry({ body }: { body: StoryBody }) {
  const t = useTranslations('control.paper');
  const { give, refusal, isWaiting } = useCommand();
  const { typed, change, forget } = useTyped(`text.${body.id}`, {
    title: '',
    text: '',
    member: body.members[0]?.id ?? '',
    kind: 'substance' as (typeof kinds)[number],
  });
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.title.trim() === '') return;
    forget();
    const ack = await give({ type: 'EnterProposal', body: body.id, ...typed });
    if (!ack.ok) change({});
  };
  return (
    <form className={styles.sheet} aria-label={t('text')} onSubmit={(event) => void handleSubmit(event)}>
      <div className={styles.first}>
        <TextField
          label={t('title')}
          maxLength={160}
          value={typed.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <SelectField
          label={t('member')}
          options={body.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.member}
          onChange={(event) => change({ member: event.currentTarget.value })}
        />
        <SelectField
          label={t('kind')}
          options={kinds.map((value) => ({ value, label: t(value) }))}
          value={typed.kind}
          onChange={(event) =>
            change({ kind: event.currentTarget.value === 'procedure' ? 'procedure' : 'substance' })
          }
        />
      </div>
      <TextArea
        label={t('textWords')}
        hint={t('textWordsHint')}
        maxLength={6000}
        value={typed.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <RefusalText refusal={refusal} />
      <div className={pageStyles.acts}>
        <Button look="line" type="submit" size="small" disabled={isWaiting || typed.title.trim() === ''}>
          {t('enterText')}
        </Button>
      </div>
    </form>
  );
}
