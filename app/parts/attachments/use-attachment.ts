'use client';

import { useEffect, useState } from 'react';
import { useSeatKey } from '../../live/live-provider';

/** A file on its way to this screen: its address within the page once it is here. */
export type FetchedAttachment = { status: 'fetching' | 'away' } | { status: 'here'; url: string };

/**
 * Fetches a file with the seat's token. The address that it gets is of this page alone and ends with it, so that nothing
 * that could be passed on ever leads to the file.
 */
export function useAttachment(id: string, isWanted: boolean): FetchedAttachment {
  const key = useSeatKey();
  const [fetched, setFetched] = useState<FetchedAttachment>({ status: 'fetching' });
  useEffect(() => {
    if (!isWanted || !key) return;
    let url: string | null = null;
    const leaving = new AbortController();
    async function take(exerciseId: string, token: string) {
      const path = `/api/exercises/${encodeURIComponent(exerciseId)}/attachments/${encodeURIComponent(id)}`;
      const response = await fetch(path, {
        headers: { authorization: `Bearer ${token}` },
        signal: leaving.signal,
        cache: 'no-store',
      });
      if (!response.ok) throw new Error(`The file was refused: ${response.status}`);
      const file = await response.blob();
      if (leaving.signal.aborted) return;
      url = URL.createObjectURL(file);
      setFetched({ status: 'here', url });
    }
    const fetchIt = () => {
      if (url !== null) return;
      setFetched({ status: 'fetching' });
      take(key.exerciseId, key.token).catch(() => leaving.signal.aborted || setFetched({ status: 'away' }));
    };
    fetchIt();
    window.addEventListener('online', fetchIt);
    return () => {
      leaving.abort();
      window.removeEventListener('online', fetchIt);
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [id, isWanted, key]);
  return fetched;
}
