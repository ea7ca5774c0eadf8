import type { EventOf, Happened } from '../../../exercise/event';
import type { State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import type { Redaction } from '../redact';
import { redactionWords } from '../redaction/words';
import { saySentence } from './record-words';

/**
 * The sentence of the timeline for an event that was redacted already; null for what is not told. What the sentence looks
 * up beside the event is redacted like the event itself.
 */
export function inWords(happened: Happened, view: State, redaction: Redaction): string | null {
  const context = redaction.namesPeople ? view : { ...view, seats: hiddenNames(view, redaction) };
  const sentence = describe(withSigners(happened), context);
  return sentence ? redaction.text(saySentence(sentence)) : null;
}

/** Of a card of a team that is not named it is only told that it was signed, not by how many. */
function withSigners(happened: Happened): Happened {
  const { event } = happened;
  if (event.type !== 'CardSubmitted' || 'signers' in event) return happened;
  const untold = { how: 'two' as const, signers: [redactionWords('aParticipant')] };
  return { ...happened, event: { ...untold, ...(event as EventOf<'CardSubmitted'>) } };
}

function hiddenNames({ seats }: State, redaction: Redaction): State['seats'] {
  return Object.fromEntries(
    Object.entries(seats).map(([id, seat]) => [id, { ...seat, name: redaction.named(seat.name) }]),
  );
}
