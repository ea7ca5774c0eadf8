'use client';

import { useCallback, useEffect, useState } from 'react';
import { type SeatKey, useSeatKey } from '../../live/live-provider';

/** Somebody who is expected to come. */
export interface ExpectedPerson {
  name: string;
  role: 'player' | 'observer';
  team: string | null;
  member: string | null;
}

/** A list as the server read it. */
export interface ReadList {
  people: ExpectedPerson[];
  problems: { line: number; message: string }[];
}

type Answer = { ok: true; kept?: boolean } & Partial<ReadList>;

/** Asks the server about the list of an exercise; throws its sentence, or an empty one where there was no answer. */
async function askAbout(
  { exerciseId, token }: SeatKey,
  body?: { text: string; keep: boolean },
): Promise<Answer> {
  const response = await fetch(`/api/exercises/${encodeURIComponent(exerciseId)}/participants`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    cache: 'no-store',
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (Answer & { message?: string }) | null;
  if (!answer?.ok) throw new Error(answer?.message ?? '');
  return answer;
}

/** The list of who is expected, with the ways to look through another one and to keep it. */
export function useExpectedPeople() {
  const key = useSeatKey();
  const [people, setPeople] = useState<ExpectedPerson[]>([]);
  const [preview, setPreview] = useState<ReadList | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    if (!key) return;
    // Without an answer the list stays empty; whoever needs it looks at it again.
    askAbout(key).then(
      (answer) => setPeople(answer.people ?? []),
      () => undefined,
    );
  }, [key]);
  const ask = useCallback(
    async (text: string, keep: boolean): Promise<Answer | null> => {
      if (!key) return null;
      setIsAsking(true);
      setWrong(null);
      try {
        return await askAbout(key, { text, keep });
      } catch (thrown) {
        setWrong(thrown instanceof Error ? thrown.message : '');
        return null;
      } finally {
        setIsAsking(false);
      }
    },
    [key],
  );
  const look = useCallback(
    async (text: string) => {
      const answer = await ask(text, false);
      if (answer) setPreview({ people: answer.people ?? [], problems: answer.problems ?? [] });
    },
    [ask],
  );
  const keep = useCallback(
    async (text: string): Promise<boolean> => {
      const answer = await ask(text, true);
      if (!answer) return false;
      setPreview(answer.kept ? null : { people: answer.people ?? [], problems: answer.problems ?? [] });
      if (answer.kept) setPeople(answer.people ?? []);
      return answer.kept ?? false;
    },
    [ask],
  );
  return { people, preview, wrong, isAsking, look, keep };
}
