import { defineConfig } from 'drizzle-kit';

/** After a change of the schema, run `npx drizzle-kit generate --config db/drizzle.config.ts` from the root and commit the result. */
export default defineConfig({ dialect: 'postgresql', schema: './db/schema.ts', out: './db/migrations' });
