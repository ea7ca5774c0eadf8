'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { type NoteKind, noteKinds } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeatView, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../help/help.module.css';
import { useKeptText } from '../use-kept-text';

/** An observer's notes to the lead: who reads a note is said before it is sent. */
export function ObserverNotes() {
  const t = useTranslations('play.observe');
  const { observing } = useSeatView();
  const { clock } = useView();
  const mayWrite = useMay('SendObserverNote');
  return (
    <section className={styles.help} aria-labelledby="observer-notes">
      <Kicker id="observer-notes">{t('write')}</Kicker>
      {mayWrite ? <NoteForm /> : null}
      {observing.notes.length > 0 ? (
        <ul className={styles.list} aria-label={t('own')}>
          {[...observing.notes].reverse().map((note) => (
            <li key={note.id}>
              <ExerciseTime at={exerciseTime(clock, note.at)} /> {note.text}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function NoteForm() {
  const t = useTranslations('play.observe');
  const [kind, setKind] = useState<NoteKind>('note');
  const [text, setText, letGo] = useKeptText('observer-note');
  const { give, isWaiting, refusal } = useCommand();
  const handleSend = async () => {
    letGo();
    const ack = await give({ type: 'SendObserverNote', kind, text: text.trim() });
    setText(ack.ok ? '' : text);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !isWaiting) void handleSend();
      }}
    >
      <SegmentedChoice
        label={t('kind')}
        note={t(`reach.${kind}`)}
        options={noteKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextArea
        label={t('text')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="line" disabled={!text.trim() || isWaiting}>
        {t('send')}
      </Button>
      <KeptHere topic="SendObserverNote" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
