'use client';

import { useTranslations } from 'next-intl';
import type { EvaluatorNote, NoteWording } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import { NoteFields } from './note-fields';

/** Gives one's own note another wording; the earlier one stays to be read. */
export function ReviseNote({ note, onClose }: { note: EvaluatorNote; onClose: () => void }) {
  const t = useTranslations('control.evaluation');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, setWording, letGo] = useKept<NoteWording>(`revise.${note.id}`);
  const wording = kept ?? { kind: note.kind, text: note.text, ties: note.ties };
  const handleSave = async () => {
    if (!wording.text.trim()) return;
    const revised = { ...wording, text: wording.text.trim() };
    letGo();
    const ack = await give({ type: 'ReviseEvaluatorNote', note: note.id, ...revised });
    if (ack.ok) onClose();
    else setWording(wording);
  };
  return (
    <>
      <NoteFields wording={wording} onChange={setWording} onSave={() => void handleSave()}>
        <Button type="submit" size="small" disabled={isWaiting || !wording.text.trim()}>
          {t('revise')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('leave')}
        </Button>
      </NoteFields>
      <RefusalText refusal={refusal} />
    </>
  );
}
