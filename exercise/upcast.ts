import { type CardContent, wholeCard } from './card';
import { type ExerciseEvent, eventVersion } from './event';

/** An event as it was stored, in the shape of the version that wrote it. */
export interface StoredEvent {
  version: number;
  event: { type: string };
}

/** Turns an event of one version into the next one's shape. Keyed by the version it starts from. */
const steps: Record<number, (event: { type: string }) => { type: string }> = { 1: withCardGrounds };

/**
 * EX75: brings a stored event to today's shape, version by version.
 * @throws when the event was written by a newer Forestall than this one.
 */
export function upcast(stored: StoredEvent): ExerciseEvent {
  if (stored.version > eventVersion) {
    throw new Error(
      `The record was written by a newer Forestall (events of version ${stored.version}). Start that one.`,
    );
  }
  let event = stored.event;
  for (let version = stored.version; version < eventVersion; version += 1) {
    event = steps[version]?.(event) ?? event;
  }
  return event as ExerciseEvent;
}

type OldCard = Partial<CardContent>;

/** Version 2 keeps on a card the marks on its assumptions and whose evidence was open. Nobody could give either before. */
function withCardGrounds(event: { type: string }): { type: string } {
  if (event.type === 'CardSubmitted') {
    const { content } = event as unknown as { content: OldCard };
    return { ...event, content: wholeCard(content) } as { type: string };
  }
  if (event.type === 'CardsShown') {
    const { cards } = event as unknown as { cards: { content: OldCard }[] };
    const whole = cards.map((card) => ({ ...card, content: wholeCard(card.content) }));
    return { ...event, cards: whole } as { type: string };
  }
  return event;
}
