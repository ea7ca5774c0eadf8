import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './database';
import { perDatabase } from './per-database';
import { seatTokens } from './schema';

/** The seat that a token opens. */
export interface SeatOfToken {
  exerciseId: string;
  seatId: string;
}

const statements = perDatabase((orm) => ({
  find: orm
    .select({ exerciseId: seatTokens.exerciseId, seatId: seatTokens.seatId })
    .from(seatTokens)
    .where(and(eq(seatTokens.tokenHash, sql.placeholder('tokenHash')), isNull(seatTokens.revokedAt)))
    .prepare('find_seat_token'),
}));

/** Lets the holder of a token come back to a seat. A seat may have several tokens, one for each device. */
export async function addSeatToken(
  db: Database,
  token: SeatOfToken & { tokenHash: string; createdAt: number },
): Promise<void> {
  await db.orm.insert(seatTokens).values(token);
}

/** The seat of a token, by the token's hash; null for a token that is unknown or revoked. */
export async function findSeatByTokenHash(db: Database, tokenHash: string): Promise<SeatOfToken | null> {
  const [found] = await statements(db).find.execute({ tokenHash });
  return found ?? null;
}

/**
 * Closes a seat to every token it has, as a take-over does before it adds the new one.
 * @param revokedAt epoch milliseconds
 * @returns how many tokens were open
 */
export async function revokeAllOfSeat(db: Database, seat: SeatOfToken, revokedAt: number): Promise<number> {
  const revoked = await db.orm
    .update(seatTokens)
    .set({ revokedAt })
    .where(
      and(
        eq(seatTokens.exerciseId, seat.exerciseId),
        eq(seatTokens.seatId, seat.seatId),
        isNull(seatTokens.revokedAt),
      ),
    )
    .returning({ tokenHash: seatTokens.tokenHash });
  return revoked.length;
}
