import { afterAll, describe } from 'vitest';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { aDataFolder } from '../support/running-server';
import { groupsContract } from './groups.contract';

describe('groups that exercise again on PostgreSQL', () => {
  let database: ThrowawayDatabase | undefined;
  // Hooks that end run in reverse: the server stops before its database goes.
  afterAll(() => database?.drop());
  groupsContract(async () => {
    database = await createThrowawayDatabase();
    return { dataDir: aDataFolder(), url: database.url };
  });
});
