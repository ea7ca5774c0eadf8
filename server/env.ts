import { isIP } from 'node:net';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** `10.0.0.0/8`, `::1` and the like. */
function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Every environment variable that Forestall reads. The messages complete the sentence "<NAME> ...". */
const envSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000)
    .meta({ must: 'must be a whole number from 0 to 65535 (0 takes any free port)' }),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('0.0.0.0')
    .meta({ must: 'must be an address or a host name of this computer, such as 0.0.0.0 or 127.0.0.1' }),
  FORESTALL_DATA_DIR: z.string().default('./data').meta({ must: 'must be the path of a folder' }),
  FORESTALL_SCENARIO_DIR: z.string().optional().meta({ must: 'must be the path of a folder with scenarios' }),
  DATABASE_URL: z
    .string()
    .refine((url) => /^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url))
    .optional()
    .meta({ must: 'must look like postgres://user:password@host:5432/name' }),
  REDIS_URL: z
    .string()
    .refine((url) => /^rediss?:\/\/./.test(url) && URL.canParse(url))
    .optional()
    .meta({ must: 'must look like redis://user:password@host:6379' }),
  FORESTALL_API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/)
    .optional()
    .meta({ must: 'must have at least 16 characters, all of them letters, digits or signs without spaces' }),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim()))
    .refine((list) => list.every(isAddressOrRange))
    .default([])
    .meta({ must: 'must list addresses or ranges between commas, such as 127.0.0.1,10.0.0.0/8' }),
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .meta({ must: 'must be production, development or test' }),
  FORESTALL_SEE_IT_RUN: z
    .enum(['0', '1'])
    .default('1')
    .transform((flag) => flag === '1')
    .meta({ must: 'must be 1 (visitors of the home page may watch a rehearsal) or 0' }),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .meta({ must: `must be one of ${logLevels.join(', ')}` }),
  FORESTALL_WITHOUT_NEXT: z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1')
    .meta({ must: 'must be 1 (serve no screens) or 0' }),
});

/** The names of all variables, in the order in which they are documented. */
export const envNames = Object.keys(envSchema.shape) as (keyof typeof envSchema.shape)[];

/**
 * What the environment says, checked.
 *
 * - `FORESTALL_SCENARIO_DIR`: a folder of scenarios of this installation, one JSON file each.
 * - `FORESTALL_SEE_IT_RUN`: whether the home page shows a rehearsal to visitors without an account.
 * - `TRUST_PROXY`: the addresses and ranges whose forwarded addresses count; none by default.
 * - `FORESTALL_WITHOUT_NEXT`: the server runs without screens, for tests of faults and load.
 */
export type Env = z.infer<typeof envSchema>;

/** A value in the environment that will not do. The message is one sentence for a person and never holds the value. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const redisNeedsPostgres =
  'REDIS_URL joins processes that share a PostgreSQL: set DATABASE_URL as well, or leave REDIS_URL out, then start again.';

/**
 * Reads the environment.
 *
 * @param source usually `process.env`; a variable set to nothing counts as not set
 * @throws EnvError naming the first variable that will not do, and what would
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = envNames.map((name) => [name, source[name]?.trim() || undefined]);
  const result = envSchema.safeParse(Object.fromEntries(given));
  if (result.success) {
    if (result.data.REDIS_URL && !result.data.DATABASE_URL) throw new EnvError(redisNeedsPostgres);
    return result.data;
  }
  const name = envNames.find((known) => known === result.error.issues[0]?.path[0]) ?? 'PORT';
  const { must } = envSchema.shape[name].meta() ?? {};
  throw new EnvError(`${name} ${must}: change it in the environment or in .env, then start again.`);
}
