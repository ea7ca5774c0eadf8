import { expect } from 'vitest';
import type { Command } from '../command';
import type { RejectionCode } from '../decision';
import type { ExerciseEvent } from '../event';
import { createRender } from './render';
import type { GivenCircumstances, Table } from './table';

/**
 * Given what has happened, when somebody asks for something, then these things happen, or it is refused with a code:
 * `given(anExercise().running()).when({ type: 'StartExercise' }, seats.lead).thenRefused('AlreadyRunning')`.
 */
export function given<T extends Table>(table: T) {
  return {
    when(command: Command, by: string, circumstances: GivenCircumstances = {}) {
      const before = table.state;
      const decision = table.send(by, command, circumstances);
      return {
        /** Exactly these events, in this order. Nothing at all means: it was done already. */
        thenHappened(...events: ExerciseEvent[]): T {
          expect(decision).toEqual({ ok: true, events });
          return table;
        },
        /** Events that have at least this, in this order. */
        thenHappenedLike(...events: (Partial<ExerciseEvent> & { type: ExerciseEvent['type'] })[]): T {
          expect(decision).toMatchObject({ ok: true, events });
          return table;
        },
        /** A refusal that changes nothing and has a sentence for the person. */
        thenRefused(code: RejectionCode, values?: Record<string, string | number>): T {
          expect(decision).toEqual({ ok: false, rejection: values ? { code, values } : { code } });
          expect(table.state).toBe(before);
          expect(createRender()({ key: `rejections.${code}`, values })).not.toMatch(/^rejections\.|[{}]/u);
          return table;
        },
      };
    },
  };
}
