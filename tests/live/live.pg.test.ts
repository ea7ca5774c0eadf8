import { afterAll, describe } from 'vitest';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { aDataFolder } from '../support/running-server';
import { liveContract } from './live.contract';

describe('a room on PostgreSQL', () => {
  let database: ThrowawayDatabase | undefined;
  // Hooks that end run in reverse: the server stops before its database goes.
  afterAll(() => database?.drop());
  liveContract(async () => {
    database = await createThrowawayDatabase();
    return { dataDir: aDataFolder(), url: database.url };
  });
});
