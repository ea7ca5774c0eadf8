import { describe } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { liveContract } from './live.contract';

describe('a room on PGlite', () => liveContract(async () => ({ dataDir: aDataFolder() })));
