/** How often what is typed is saved, in milliseconds. */
const saveEveryMs = 500;

/** When what is typed into a draft is due to be saved: a steady typist is saved too, and no key costs a message. */
export interface DraftPace {
  /** Something was typed: it is due half a second after the first key since the last save. */
  typed(topic: string): void;
  isDue(topic: string): boolean;
  /** Whatever is typed is due now. */
  hurry(): void;
}

/** Calls `onDue` whenever something has become due. */
export function createDraftPace(onDue: () => void): DraftPace {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    typed(topic) {
      if (timers.has(topic)) return;
      const timer = setTimeout(() => {
        timers.delete(topic);
        onDue();
      }, saveEveryMs);
      timers.set(topic, timer);
    },
    isDue: (topic) => !timers.has(topic),
    hurry() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
