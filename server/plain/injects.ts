import { html } from 'hono/html';
import { exerciseTime } from '../../exercise/exercise-clock';
import { directionOf, usualLanguage } from '../../exercise/languages/languages-of';
import { may } from '../../exercise/may';
import type { Release } from '../../exercise/state';
import { actForm } from './page';
import { injectsOf, type Sight } from './sight';
import { type Html, paragraphs, say } from './words';

/** What reached the seat, the newest first and in full. */
export function injectsSection(sight: Sight): Html {
  const all = injectsOf(sight);
  return html`<section><h2>${say('injects.title')}</h2>${
    all.length === 0 ? html`<p>${say('injects.none')}</p>` : all.map((one) => injectOf(sight, one))
  }</section>`;
}

function injectOf(sight: Sight, release: Release): Html {
  const { content, status, releasedAt, isHearsay } = release;
  const isWithdrawn = status === 'recalled';
  const minute = Math.floor(exerciseTime(sight.room.clock, releasedAt ?? 0) / 60_000);
  const line = say('injects.line', { from: content.from, mode: say(`injects.mode.${content.mode}`), minute });
  const language = content.language ?? sight.room.opening?.language ?? usualLanguage;
  const dir = directionOf(language);
  return html`<article${isWithdrawn ? ' class="withdrawn"' : ''}><h3 lang="${language}" dir="${dir}">${content.title}</h3>
<p>${line}</p>${isWithdrawn ? html`<p class="notice">${say('injects.withdrawn')}</p>` : ''}${notesOf(release)}${
    isHearsay ? html`<p>${say('injects.hearsay')}</p>` : ''
  }<div lang="${language}" dir="${dir}">${paragraphs(content.text)}</div>${filesOf(release)}${readForm(sight, release)}</article>`;
}

function notesOf({ corrected, edits, content }: Release): Html {
  return html`${corrected || edits.length > 0 ? html`<p>${say('injects.corrected')}</p>` : ''}${
    content.reliability ? html`<p>${content.reliability.words}</p>` : ''
  }`;
}

/** Files in words: they are fetched with script alone. */
function filesOf({ content }: Release): Html {
  return html`${(content.attachments ?? []).map(
    ({ name, alt }) => html`<p>${say('injects.file', { name, alt })}</p>`,
  )}`;
}

function readForm({ seat, own, room }: Sight, { id, status }: Release): Html | string {
  const hasRead = [own, room].some(({ reads }) => reads[id]?.includes(seat.id));
  if (hasRead || status !== 'released' || !may(room, seat.id, 'AcknowledgeInject')) return '';
  return actForm('read', say('injects.read'), html`<input type="hidden" name="release" value="${id}">`);
}
