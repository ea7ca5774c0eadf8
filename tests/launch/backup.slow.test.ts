import { rm } from 'node:fs/promises';
import { describe } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { backupContract } from './backup.contract';

describe('an exercise on PGlite', () =>
  backupContract(async () => {
    const dataDir = aDataFolder();
    return { store: { dataDir }, besideServer: 'refused', wipe: () => rm(dataDir, { recursive: true }) };
  }));
