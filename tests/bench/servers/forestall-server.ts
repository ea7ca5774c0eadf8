import { readEnv } from '../../../server/env';
import { run } from '../../../server/run';
import { answerBench } from './probe';

/** The server as it is, which lets the bench ask how much memory it holds. */
await run(readEnv(process.env));
answerBench();
