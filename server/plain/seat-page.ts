import { html } from 'hono/html';
import type { TeamBrief } from '../../exercise/story';
import type { Refusal } from '../say';
import { forecastSection, pickSection, type Typed, voteSection } from './ask-forms';
import { cardSection, writtenFields } from './card-form';
import { careSection, caseNote, contentNote, emergencyForm, leaveForm, supportWords } from './care';
import { injectsSection } from './injects';
import { actForm, lookLink, type Page } from './page';
import type { Sight } from './sight';
import { type Html, paragraphs, say } from './words';

/** What came of what somebody asked for: done, or refused with what they typed. */
export interface Outcome {
  done?: string;
  refused?: { act: string; refusal: Refusal; typed: Typed };
}

/** The page of a seat: an emergency before everything, then a pause, stepping out, and where the exercise is. */
export function seatPage(sight: Sight, outcome: Outcome): Page {
  const page = pageNow(sight, outcome);
  // What was typed stays in sight until its person leaves the page themselves.
  return {
    ...page,
    looksAgain: page.looksAgain === true && !outcome.refused,
    body: html`${noticeOf(outcome)}${page.body}`,
  };
}

function pageNow(sight: Sight, outcome: Outcome): Page {
  const { seat, room } = sight;
  const { safety, clock, phase } = room;
  if (seat.isWaiting) return still('waiting', sight, html`<p>${say('waiting.words')}</p>`);
  if (safety.emergencySince !== null) {
    const toDo = safety.support.emergency || say('emergency.follow');
    return still('emergency', sight, html`<p class="text">${toDo}</p><p>${say('emergency.kept')}</p>`);
  }
  if (clock.pausedAt !== null) {
    return still('paused', sight, html`<p>${say('paused.words')}</p>${emergencyForm(room, seat.id)}`);
  }
  if (seat.steppedOut) return still('out', sight, steppedOut(sight));
  if (phase === 'ended' || phase === 'closed') {
    return still('ended', sight, html`<p>${say('ended.words')}</p>${supportWords(safety.support)}`);
  }
  const body = phase === 'lobby' ? lobby(sight) : work(sight, outcome);
  return {
    title: say('title'),
    view: room,
    body: html`<p>${say('who', { name: seat.name, team: teamOf(sight) })}</p>${lookLink()}${told(sight)}${body}${careSection(sight)}${leaveForm()}`,
  };
}

/** A page on which nothing is typed. No word of the story stands on it. */
function still(what: string, { room }: Sight, words: Html): Page {
  const view = what === 'ended' || what === 'out' ? room : null;
  return {
    title: say(`${what}.title`),
    view,
    looksAgain: true,
    body: html`<h1>${say(`${what}.title`)}</h1>${words}${lookLink()}`,
  };
}

function steppedOut({ room }: Sight): Html {
  return html`<p>${say('out.words')}</p>${supportWords(room.safety.support)}${actForm('in', say('out.back'))}`;
}

function teamOf({ seat, room }: Sight): string {
  return room.opening?.teams.find(({ id }) => id === seat.team)?.name ?? '';
}

function noticeOf({ done, refused }: Outcome): Html | string {
  if (done) return html`<p class="notice" role="status">${say(`done.${done}`)}</p>`;
  if (!refused) return '';
  const typed = writtenFields.flatMap((name) => (refused.typed[name] ? [refused.typed[name]] : []));
  return html`<div class="notice" role="alert"><p>${refused.refusal.message}</p>${
    typed.length > 0 ? html`<p>${say('typed')}</p>${typed.map(paragraphs)}` : ''
  }</div>`;
}

/** What control says about the exercise itself, to everybody and to the team. */
function told({ room, seat }: Sight): Html {
  const broadcasts = room.broadcasts.filter(({ endedAt }) => endedAt === null);
  const nudge = room.nudges.filter(({ team }) => team === seat.team).at(-1);
  return html`${broadcasts.map(({ text }) => html`<p class="notice">${say('told.everybody', { text })}</p>`)}${
    nudge ? html`<p class="notice">${say('told.team', { text: nudge.text })}</p>` : ''
  }`;
}

function lobby({ room, seat }: Sight): Html {
  const { opening, contentCap, safety } = room;
  const brief = room.briefs.find(({ team }) => team === seat.team);
  return html`<h1>${say('lobby.title', { name: seat.name })}</h1><p>${say('lobby.words')}</p>
${caseNote(opening?.caseStudy)}${contentNote(opening?.contentNote ?? '', contentCap)}${supportWords(safety.support)}
<h2>${say('rules.title')}</h2><ul>${(opening?.rulesOfPlay ?? []).map((rule) => html`<li>${rule}</li>`)}</ul>
${seat.hasReadRules ? html`<p>${say('rules.haveRead')}</p>` : actForm('rules', say('rules.read'))}
${brief ? briefOf(brief) : ''}`;
}

function briefOf({ role, goals, redLines, knows }: TeamBrief): Html {
  const list = (of: string, lines: string[]) =>
    html`<h3>${say(`brief.${of}`)}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<h2>${say('brief.title')}</h2>${paragraphs(role)}${list('goals', goals)}${list('redLines', redLines)}${list('knows', knows)}`;
}

function work(sight: Sight, { refused }: Outcome): Html {
  const { room, own, seat } = sight;
  const typedFor = (act: string) => (refused?.act === act ? refused.typed : null);
  return html`${askedNow(sight)}
${seat.hasReadRules ? '' : html`<p>${say('rules.notRead')}</p>${actForm('rules', say('rules.read'))}`}
${own.instructions.map(({ text }) => html`<section><h2>${say('instruction')}</h2>${paragraphs(text)}</section>`)}
${voteSection(sight, typedFor('vote'))}${pickSection(sight, typedFor('pick'))}${cardSection(sight, typedFor('card'))}
${forecastSection(sight, typedFor('forecast'))}${injectsSection(sight)}
<section><h2>${say('note.title')}</h2>${caseNote(room.opening?.caseStudy)}${paragraphs(room.opening?.contentNote ?? '')}</section>`;
}

function askedNow({ room }: Sight): Html {
  const { step, opening } = room;
  const move = opening?.moves.find(({ number }) => number === step?.move);
  if (!step || !move) return html`<h1>${say('ask.none')}</h1>`;
  const question = move.steps.find((one) => one.step === step.step)?.question ?? '';
  return html`<h1>${question || say(`ask.${step.step}`)}</h1>
<p>${say('ask.where', { move: move.number, step: say(`steps.${step.step}`) })}</p><p>${say(`ask.${step.step}`)}</p>`;
}
