'use client';

import { useState } from 'react';
import { useSeatKey } from '../../live/live-provider';

/** A file to lay ready, with what it shows. */
export interface FileToAttach {
  file: File;
  alt: string;
  /** The line that it goes out with; null for an inject written on the spot. */
  inject: string | null;
}

/** What became of an upload: the id of the file, or the server's sentence; an empty one where there was no answer. */
export type Attaching = { ok: true; id: string } | { ok: false; message: string };

/** Sends files to the server with this seat's token. */
export function useAttaching() {
  const key = useSeatKey();
  const [isSending, setIsSending] = useState(false);
  const attach = async ({ file, alt, inject }: FileToAttach): Promise<Attaching> => {
    if (!key) return { ok: false, message: '' };
    const form = new FormData();
    form.set('file', file);
    form.set('alt', alt);
    if (inject !== null) form.set('inject', inject);
    setIsSending(true);
    try {
      const response = await fetch(`/api/exercises/${encodeURIComponent(key.exerciseId)}/attachments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key.token}` },
        body: form,
      });
      const answer = (await response.json()) as { message?: string; attachment?: { id: string } };
      return answer.attachment
        ? { ok: true, id: answer.attachment.id }
        : { ok: false, message: answer.message ?? '' };
    } catch {
      return { ok: false, message: '' };
    } finally {
      setIsSending(false);
    }
  };
  return { attach, isSending };
}
