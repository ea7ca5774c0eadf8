'use client';

import { useState } from 'react';
import { keepStaffToken, readSeatToken } from '../entrance/seat-token';
import { useRefusal } from '../entrance/use-refusal';
import { askAsStaff } from './ask-as-staff';

/** A moment of an exercise as the server takes it: by what the lead's channel had been told, or by an instant. */
export type Moment = { cursor: number } | { at: number };

/** A what-if that was just made. */
export interface MadeFork {
  exercise: string;
  joinCode: string;
}

/** Makes a what-if of an exercise, once, and keeps the seat of its lead on this device. */
export function useFork(exerciseId: string, moment: Moment) {
  const [made, setMade] = useState<MadeFork | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const sentence = useRefusal();
  const make = async () => {
    if (isMaking) return;
    setIsMaking(true);
    setRefusal(null);
    const path = `/api/exercises/${encodeURIComponent(exerciseId)}/forks`;
    const answer = await askAsStaff<MadeFork & { token: string }>(path, readSeatToken(exerciseId), {
      moment,
    });
    setIsMaking(false);
    if (!answer.ok) return setRefusal(sentence(answer));
    const { exercise, joinCode, token } = answer.value;
    keepStaffToken(exercise, token);
    setMade({ exercise, joinCode });
  };
  return { made, refusal, isMaking, make, forget: () => setMade(null) };
}
