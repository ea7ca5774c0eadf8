import { describe } from 'vitest';
import { recordContract } from './record.contract';
import { withPglite } from './testing/databases';

describe('the record in PGlite', () => recordContract(withPglite()));
