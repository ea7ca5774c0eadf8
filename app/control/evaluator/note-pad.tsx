'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { NoteKind, NoteTies, NoteWording } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { useKeptText } from '../../play/use-kept-text';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { useShortcut } from '../frame/use-shortcut';
import { injectNow } from './inject-now';
import { NoteFields } from './note-fields';

type Chosen = Omit<NoteTies, 'inject'>;
const nothing: Chosen = { objective: null, strategy: null, consideration: null, team: null };
/** What the note is about. Without an inject the one that is out is proposed. */
interface About {
  kind: NoteKind;
  chosen: Chosen;
  inject?: string | null;
}
const untouched: About = { kind: 'note', chosen: nothing };

/**
 * Where a note is written. The inject that is out is proposed until another is chosen; the team stays from note to note. What
 * is saved waits in the outbox while there is no network, with the time at which it was written.
 */
export function NotePad() {
  const t = useTranslations('control.evaluation');
  const view = useView();
  const now = useNow();
  const { give, refusal } = useCommand();
  const [text, setText, letGo] = useKeptText('evaluator-note');
  const [kept, keep] = useKept<About>('evaluator-note-about');
  const { kind, chosen, inject } = kept ?? untouched;
  const area = useRef<HTMLTextAreaElement>(null);
  useShortcut('n', () => area.current?.focus());
  const wording: NoteWording = {
    kind,
    text,
    ties: { ...chosen, inject: inject === undefined ? injectNow(view) : inject },
  };
  const handleChange = (next: NoteWording) => {
    const { inject: about, ...rest } = next.ties;
    setText(next.text);
    keep({ kind: next.kind, chosen: rest, inject: about === wording.ties.inject ? inject : about });
  };
  const handleSave = async () => {
    if (!text.trim()) return;
    // The next note can be written at once: this one waits with what this seat gave.
    letGo();
    setText('');
    keep({ ...untouched, chosen: { ...nothing, team: chosen.team } });
    area.current?.focus();
    announce(t('saved'));
    const note = { ...wording, text: text.trim(), writtenAt: Math.round(now) };
    const ack = await give({ type: 'TakeEvaluatorNote', ...note });
    // What was refused comes back before what was begun meanwhile.
    if (!ack.ok) setText([note.text, area.current?.value].filter(Boolean).join('\n\n'));
  };
  return (
    <section aria-labelledby="note-pad">
      <Kicker id="note-pad">{t('pad')}</Kicker>
      <NoteFields wording={wording} onChange={handleChange} onSave={() => void handleSave()} textRef={area}>
        <Button type="submit" size="small" disabled={!text.trim()} aria-keyshortcuts="Control+Enter">
          {t('save')}
        </Button>
      </NoteFields>
      <KeptHere topic="TakeEvaluatorNote" />
      <RefusalText refusal={refusal} />
    </section>
  );
}
