import { html } from 'hono/html';
import type { State } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import { type Html, say } from './words';

/** What every page without script has. */
export interface Page {
  title: string;
  body: Html;
  /** The exercise, for the band; null where no word of the story may stand. */
  view: State | null;
  /** Looks for news by itself. Only where nothing can be typed, which it would throw away. */
  looksAgain?: boolean;
}

/** How often a page on which nothing can be typed looks for news, in seconds. */
const looksAgainAfter = 30;

/** A whole page. */
export function wholePage({ title, body, view, looksAgain = false }: Page): Html {
  const again = html`<meta http-equiv="refresh" content="${looksAgainAfter}; url=/plain">`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${looksAgain ? again : ''}<title>${title} · Forestall</title>
<link rel="stylesheet" href="/plain/plain.css">
</head>
<body>
<p class="band">${bandOf(view)}</p>
${body}
</body>
</html>`;
}

function bandWord(view: State | null): string {
  if (view?.fork) return view.isRehearsal ? 'whatIfRehearsal' : 'whatIf';
  return view?.isRehearsal ? 'rehearsal' : 'exercise';
}

function bandOf(view: State | null): string {
  const word = say(`band.${bandWord(view)}`);
  const story = view?.opening
    ? say('band.story', { title: view.opening.title, kind: storyKind(view.opening) })
    : '';
  return [word, story, view?.chathamHouse ? say('band.chathamHouse') : ''].filter(Boolean).join(' · ');
}

/** A form whose button asks for one act. */
export function actForm(act: string, button: string, inside: Html | string = ''): Html {
  return html`<form method="post" action="/plain/act" accept-charset="utf-8">
<input type="hidden" name="act" value="${act}">${inside}<button type="submit">${button}</button></form>`;
}

/** The link that looks for news, on a page that does not do so by itself. */
export function lookLink(): Html {
  return html`<p><a href="/plain">${say('look')}</a></p>`;
}
