import { describe } from 'vitest';
import { withPglite } from '../testing/databases';
import { eventLogContract } from './event-log.contract';
import { createDrizzleEventLog } from './event-log-drizzle';

describe('the event log in PGlite', () => {
  const { db, anExercise } = withPglite();
  eventLogContract({ log: () => createDrizzleEventLog(db()), anExercise });
});
