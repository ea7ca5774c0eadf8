'use client';

import { useState } from 'react';
import type { VocabularyId } from '../../../exercise/vocabulary';
import { askServer } from '../ask-server';
import { useRefusal } from '../use-refusal';
import type { Group } from './use-group';

/** What is chosen for an exercise. */
export interface OpeningChoices {
  scenario: string;
  contentCap: number;
  vocabulary: VocabularyId;
  chathamHouse: boolean;
  rehearsal: boolean;
  acknowledged?: { name: string };
  group?: string;
  carry?: { stamp: string; items: string[] };
}

interface OpeningHooks {
  onWrong: (message: string | null) => void;
  /** It is open, and what was typed for it can be let go. */
  onOpened: (choices: OpeningChoices) => void;
  group: Pick<Group, 'look'>;
}

/** Opens an exercise, once, and goes to its console. */
export function useOpening({ onWrong, onOpened, group }: OpeningHooks) {
  const refusal = useRefusal();
  const [isAsking, setIsAsking] = useState(false);
  const open = async (choices: OpeningChoices) => {
    if (isAsking) return;
    setIsAsking(true);
    onWrong(null);
    const answer = await askServer<{ exercise: string }>('/api/exercises', choices);
    if (answer.ok) {
      onOpened(choices);
      return window.location.assign(`/control/${encodeURIComponent(answer.value.exercise)}`);
    }
    if (answer.code === 'NotSignedIn') return window.location.assign('/sign-in?next=/exercises');
    if (answer.code === 'LeftToDoChanged') await group.look();
    setIsAsking(false);
    onWrong(refusal(answer));
  };
  return { isAsking, open };
}
