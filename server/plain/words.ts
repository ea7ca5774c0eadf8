import { html } from 'hono/html';
import { createTranslator } from 'use-intl/core';
import platform from '../messages/en.json';

/** A piece of a page. Whatever is put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** The sentences of the page without script. */
export const say = createTranslator({ locale: 'en-GB', messages: platform, namespace: 'plain' }) as (
  key: string,
  values?: object,
) => string;

/** A text of an author or a person in its paragraphs. Its Markdown stays as it was typed: it reads well so. */
export function paragraphs(text: string): Html {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return html`${parts.map((part) => html`<p class="text">${part.trim()}</p>`)}`;
}
