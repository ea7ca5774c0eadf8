/** What would lead a test to somebody's real data, port or account. */
const real = /^(?:FORESTALL_.*|DATABASE_URL|REDIS_URL|PORT|HOST|TRUST_PROXY|LOG_LEVEL|NODE_ENV|NEXTAUTH_.*)$/;

/**
 * The environment of tests: the caller's without anything that points to a real installation.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !real.test(name));
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...Object.fromEntries(kept), ...plain, NEXT_TELEMETRY_DISABLED: '1' };
}
