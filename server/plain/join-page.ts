import { html } from 'hono/html';
import type { lobbyOf } from '../http/joining';
import type { Refusal } from '../say';
import { caseNote, contentNote, supportWords } from './care';
import { selectField } from './fields';
import type { Page } from './page';
import { type Html, say } from './words';

/** An exercise as it may be known before joining. */
export type Lobby = Extract<Awaited<ReturnType<typeof lobbyOf>>, { ok: true }>['lobby'];

/** What somebody has typed to join. */
export interface JoinTyped {
  code: string;
  name: string;
  team: string;
}

const notice = (refusal: Refusal | null) =>
  refusal ? html`<p class="notice" role="alert">${refusal.message}</p>` : '';

/** Asks for the code first: what the exercise tells of stands before the seat. */
export function codePage(code: string, refusal: Refusal | null): Page {
  return {
    title: say('join.title'),
    view: null,
    body: html`<h1>${say('join.title')}</h1>${notice(refusal)}<p>${say('join.what')}</p>
<form method="get" action="/plain" accept-charset="utf-8">${textInput('code', code, 20)}
<button type="submit">${say('join.look')}</button></form>`,
  };
}

/** Asks for name and team, under the content note. */
export function joinPage(lobby: Lobby, typed: JoinTyped, refusal: Refusal | null): Page {
  const teams = lobby.teams.map(({ id, name, people, places }) => ({
    id,
    name: say('join.team', { name, people, places }),
  }));
  return {
    title: say('join.title'),
    view: null,
    body: html`<h1>${say('join.to', { title: lobby.title })}</h1>${notice(refusal)}
${lobby.whatIf ? html`<p>${say('join.whatIf')}</p>` : ''}
${caseNote(lobby.caseStudy)}${contentNote(lobby.contentNote, lobby.contentCap)}<p>${say('join.word', { word: lobby.emergencyWord })}</p>
${supportWords(lobby.support)}<p>${say('join.freely')}</p>
<form method="post" action="/plain/join" accept-charset="utf-8"><input type="hidden" name="code" value="${typed.code}">
${textInput('name', typed.name, 60)}${selectField(
  { name: 'team', label: say('join.teamLabel'), none: say('join.anyTeam'), value: typed.team },
  teams,
)}
<label class="choice"><input type="checkbox" name="takeOver" value="yes"> ${say('join.takeOver')}</label>
<button type="submit">${say('join.join')}</button></form>`,
  };
}

function textInput(name: 'code' | 'name', value: string, max: number): Html {
  return html`<label for="${name}">${say(`join.${name}`)}</label>
<input type="text" id="${name}" name="${name}" value="${value}" maxlength="${max}" autocomplete="off">`;
}
