'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../live/use-command';
import { useQueued } from '../live/use-queued';
import { useSeatView, useView } from '../live/use-views';
import { Button } from '../parts/button';
import { KeptFold } from '../parts/kept-fold';
import { announce } from '../parts/live-announcer';
import { SelectField } from '../parts/select-field';
import { TextArea } from '../parts/text-area';
import { useKeptText } from '../play/use-kept-text';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './talks.module.css';
import { toForward } from './to-forward';

/** Passes on something that the team has, with a note. */
export function NewForward({ team }: { team: string }) {
  const t = useTranslations('talks.forwards');
  const view = useView();
  const own = useSeatView();
  const [to, setTo] = useState('');
  const [chosen, setChosen] = useState('');
  const [note, setNote, letGo] = useKeptText('forward-note');
  const { give, isWaiting, refusal } = useCommand();
  const isBusy = useQueued('ForwardItem') !== null || isWaiting;
  const others = (view.opening?.teams ?? []).filter((one) => one.id !== team);
  const items = toForward(view, team, own).map((one) => ({ ...one, value: `${one.kind} ${one.item}` }));
  const what = items.find(({ value }) => value === chosen);
  if (items.length === 0) return null;
  const handleSend = async (event: FormEvent) => {
    event.preventDefault();
    if (!what || to === '' || isBusy) return;
    letGo();
    const ack = await give({ type: 'ForwardItem', to, kind: what.kind, item: what.item, note: note.trim() });
    setNote(ack.ok ? '' : note);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <KeptFold className={styles.fold} title={t('new')} names={['forward-note']}>
      <form className={styles.form} onSubmit={(event) => void handleSend(event)}>
        <SelectField
          label={t('what')}
          value={chosen}
          placeholder={t('choose')}
          options={items.map(({ value, kind, words }) => ({ value, label: t('item', { kind, words }) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SelectField
          label={t('toWhom')}
          value={to}
          placeholder={t('choose')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <TextArea
          label={t('noteLabel')}
          maxLength={600}
          value={note}
          note={t('noteNote')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" look="line" disabled={isBusy || !what || to === ''}>
          {t('send')}
        </Button>
        <KeptHere topic="ForwardItem" />
        <RefusalText refusal={refusal} />
      </form>
    </KeptFold>
  );
}
