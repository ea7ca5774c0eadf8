import { createTranslator } from 'use-intl/core';
import { scopeNoteOf } from '../../framework/scope';
import messages from '../messages/papers/frame.json';
import type { Frame } from './document/document';
import { isolated } from './document/isolated';

const say = createTranslator({ locale: 'en-GB', messages }) as (
  key: string,
  values?: Record<string, string | number>,
) => string;

/** A word of the frame that stands on every page. */
export function sayFrame(key: keyof typeof messages, values?: Record<string, string | number>): string {
  return say(key, values);
}

/** The two lines at the foot of every page: that this predicts nothing, and recommends nothing. */
export function notes(): [string, string] {
  return [scopeNoteOf('not-predictive').text, scopeNoteOf('not-a-recommendation').text];
}

/** Which exercise a page is of, in one line. */
export function frameLine({ scenario, date, marks }: Frame): string {
  return [scenario, date, ...marks].map(isolated).join(' · ');
}
