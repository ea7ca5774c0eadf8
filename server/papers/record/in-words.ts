import type { Happened } from '../../../exercise/event';
import type { State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import type { Redaction } from '../redact';
import { saySentence } from './record-words';

/**
 * The sentence of the timeline for an event that was redacted already; null for what is not told. What the sentence looks
 * up beside the event is redacted like the event itself.
 */
export function inWords(happened: Happened, view: State, redaction: Redaction): string | null {
  const context = redaction.namesPeople ? view : { ...view, seats: hiddenNames(view, redaction) };
  const sentence = describe(happened, context);
  return sentence ? redaction.text(saySentence(sentence)) : null;
}

function hiddenNames({ seats }: State, redaction: Redaction): State['seats'] {
  return Object.fromEntries(
    Object.entries(seats).map(([id, seat]) => [id, { ...seat, name: redaction.named(seat.name) }]),
  );
}
