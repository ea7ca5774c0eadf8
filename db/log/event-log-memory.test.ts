import { describe } from 'vitest';
import { eventLogContract } from './event-log.contract';
import { createMemoryEventLog } from './event-log-memory';

describe('the event log in memory', () => {
  const log = createMemoryEventLog();
  let exercises = 0;
  eventLogContract({
    log: () => log,
    anExercise: async () => {
      exercises += 1;
      return `exr_${exercises}`;
    },
  });
});
