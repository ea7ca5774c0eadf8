'use client';

import { useEffect, useState } from 'react';
import { keepText, keptText } from '../../live/kept-text';

/** The acknowledgement of the case study that is chosen. */
export interface Acknowledgement {
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
  name: string;
  setName: (name: string) => void;
  /** What goes with the opening: nothing as long as something is missing. */
  choices: () => { acknowledged?: { name: string } };
  /** Lets go of what was typed. */
  forget: () => void;
}

/**
 * The tick and the name under a case study. The name stays on this device until an exercise is opened; the tick is for one
 * scenario and is not kept, because it says that somebody has read what stands there now.
 */
export function useAcknowledgement(account: string, scenario: string | null): Acknowledgement {
  const nameAt = `opening.${account}.acknowledged`;
  const [name, setName] = useState('');
  const [ticked, setTicked] = useState<string | null>(null);
  useEffect(() => setName(keptText(nameAt)), [nameAt]);
  const isTicked = scenario !== null && ticked === scenario;
  return {
    isTicked,
    tick: (isNow) => setTicked(isNow ? scenario : null),
    name,
    setName: (next) => {
      setName(next);
      keepText(nameAt, next);
    },
    choices: () => (isTicked && name.trim() !== '' ? { acknowledged: { name: name.trim() } } : {}),
    forget: () => keepText(nameAt, ''),
  };
}
