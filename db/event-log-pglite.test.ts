import { describe } from 'vitest';
import { eventLogContract } from './event-log.contract';
import { createDrizzleEventLog } from './event-log-drizzle';
import { withPglite } from './testing/databases';

describe('the event log in PGlite', () => {
  const { db, anExercise } = withPglite();
  eventLogContract({ log: () => createDrizzleEventLog(db()), anExercise });
});
