'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import { useShortcut } from '../frame/use-shortcut';
import { useViewParts } from '../frame/use-view-parts';
import styles from '../messages/messages.module.css';

/** How many of the latest notes stand there. */
const shown = 6;
const fieldId = 'staff-note';

/** What those who run the exercise write to one another. No participant and no evaluator sees it. */
export function StaffTalk() {
  const t = useTranslations('control.staffTalk');
  const { staffNotes, seats, clock } = useViewParts('staffNotes', 'seats', 'clock');
  const { unread, markRead } = useUnread();
  const maySend = useMay('SendStaffNote');
  useShortcut('m', () => document.getElementById(fieldId)?.focus(), maySend);
  if (!maySend && staffNotes.length === 0) return null;
  return (
    <section
      className={styles.section}
      aria-label={t('title')}
      onFocusCapture={markRead}
      onPointerDown={markRead}
    >
      <Kicker note={unread > 0 ? t('unread', { count: unread }) : t('onlyStaff')}>{t('title')}</Kicker>
      {staffNotes.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ul>
        {staffNotes.slice(-shown).map(({ id, by, text, at }) => (
          <li key={id} className={styles.message}>
            <p className={styles.head}>
              <span>{seats[by]?.name ?? t('somebody')}</span>
              {clock.startedAt === null ? null : (
                <span className={styles.waited}>
                  <ExerciseTime at={exerciseTime(clock, at)} bare />
                </span>
              )}
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
      {maySend ? <NoteForm /> : null}
    </section>
  );
}

function NoteForm() {
  const t = useTranslations('control.staffTalk');
  const { give, refusal, isWaiting } = useCommand();
  const [text, setText, letGo] = useKeptText('staff-note');
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isWaiting) return;
    letGo();
    const ack = await give({ type: 'SendStaffNote', text });
    setText(ack.ok ? '' : text);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <TextField
        id={fieldId}
        label={t('text')}
        value={text}
        maxLength={600}
        autoComplete="off"
        aria-keyshortcuts="M"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <p className={styles.acts}>
        <Button type="submit" size="small" look="line" disabled={isWaiting || text.trim() === ''}>
          {t('send')}
        </Button>
      </p>
    </form>
  );
}

/** Notes of others that came since this person last touched the list; what stood there before is read. */
function useUnread(): { unread: number; markRead: () => void } {
  const t = useTranslations('control.staffTalk');
  const { staffNotes, seats } = useViewParts('staffNotes', 'seats');
  const own = useSeat()?.id;
  const [readUpTo, setReadUpTo] = useState(staffNotes.length);
  const heard = useRef(staffNotes.length);
  useEffect(() => {
    const fresh = staffNotes.slice(heard.current).filter(({ by }) => by !== own);
    heard.current = staffNotes.length;
    const last = fresh.at(-1);
    if (last) announce(t('arrived', { name: seats[last.by]?.name ?? t('somebody'), text: last.text }));
  }, [staffNotes, seats, own, t]);
  const unread = staffNotes.slice(readUpTo).filter(({ by }) => by !== own).length;
  return { unread, markRead: () => setReadUpTo(staffNotes.length) };
}
