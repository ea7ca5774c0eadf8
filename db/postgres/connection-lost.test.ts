import { describe, expect, it } from 'vitest';
import { connectionLost, driverCodeOf, isSqlState } from './connection-lost';

describe('what the driver of PostgreSQL fails with', () => {
  it.each(['23505', '57P01', 'XX000', '0A000'])('%s is the server that refuses', (code) => {
    expect(isSqlState(code)).toBe(true);
  });

  it.each(['EPIPE', 'ECONNRESET', 'CONNECTION_LOST', undefined])('%s is a connection that broke', (code) => {
    expect(isSqlState(code)).toBe(false);
  });

  it('is known for a lost connection by its sentence, where it has no code', () => {
    expect(driverCodeOf(new Error('Connection terminated unexpectedly'))).toBe(connectionLost);
    expect(driverCodeOf(new Error('Query read timeout'))).toBe(connectionLost);
    expect(driverCodeOf(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe('23505');
    expect(driverCodeOf(new Error('our own'))).toBeNull();
  });
});
