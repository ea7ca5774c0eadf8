import type { EventOf } from '../event';
import type { Sentence } from '../sentence';

/** How hiding a text is told: to staff, with who did it and why; to nobody else. */
export const hiddenTextTelling = {
  TextHidden: ({ subject, secret }: EventOf<'TextHidden'>): Sentence | null =>
    secret
      ? {
          key: 'timeline.TextHidden',
          values: { by: secret.by, kind: subject.kind.replace('-', ''), note: secret.note },
        }
      : null,
};
