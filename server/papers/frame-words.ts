import { createTranslator } from 'use-intl/core';
import { type ScopeNoteId, scopeNotes } from '../../framework/scope';
import messages from '../messages/papers/frame.json';
import type { Frame } from './document/document';

const say = createTranslator({ locale: 'en-GB', messages }) as (
  key: string,
  values?: Record<string, string | number>,
) => string;

/** A word of the frame that stands on every page. */
export function sayFrame(key: keyof typeof messages, values?: Record<string, string | number>): string {
  return say(key, values);
}

function noteOf(id: ScopeNoteId): string {
  return scopeNotes.find((note) => note.id === id)?.text ?? '';
}

/** The two lines at the foot of every page: that this predicts nothing, and recommends nothing. */
export function notes(): [string, string] {
  return [noteOf('not-predictive'), noteOf('not-a-recommendation')];
}

/** Which exercise a page is of, in one line. */
export function frameLine({ scenario, date, marks }: Frame): string {
  return [scenario, date, ...marks].join(' · ');
}
