import { readEnv } from '../../../server/env';
import { run } from '../../../server/run';
import { pass } from './moved-clock';
import { answerBench } from './probe';

/** The server as it is, which lets the bench ask how much memory it holds, and lets time pass for it. */
await run(readEnv(process.env));
answerBench({ pass });
