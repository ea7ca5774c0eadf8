import { html } from 'hono/html';
import type { CaseStudy } from '../../exercise/case-study';
import { may } from '../../exercise/may';
import type { State } from '../../exercise/state';
import { actForm } from './page';
import type { Sight } from './sight';
import { type Html, paragraphs, say } from './words';

/** Stepping out, the pause, the real emergency, and leaving the seat on this device. */
export function careSection({ room, seat }: Sight): Html {
  const { id } = seat;
  return html`<section><h2>${say('care.title')}</h2>
${may(room, id, 'StepOut') && !seat.steppedOut ? html`<p>${say('care.outHow')}</p>${actForm('out', say('care.out'))}` : ''}
${may(room, id, 'PauseExercise') ? actForm('pause', say('care.pause')) : ''}
${emergencyForm(room, id)}</section>`;
}

/** Says that something real has happened. */
export function emergencyForm(room: State, seat: string): Html | string {
  if (!may(room, seat, 'DeclareEmergency')) return '';
  return html`<p>${say('care.emergencyHow')}</p>${actForm('emergency', say('care.emergency'))}`;
}

/** Whom to turn to, as the facilitator wrote it down. */
export function supportWords({ contact, line, quietRoom }: State['safety']['support']): Html {
  const words = Object.entries({ contact, line, quietRoom }).filter(([, text]) => text !== '');
  return html`${words.map(([name, text]) => html`<p>${say(`support.${name}`, { text })}</p>`)}`;
}

/** The content note, and how far texts go. */
export function contentNote(note: string, cap: number): Html {
  return html`<h2>${say('note.title')}</h2>${paragraphs(note)}<p>${say('note.cap', { cap })}</p>`;
}

/** That this is a historical case study, with what it rests on where that is known; nothing for fiction. */
export function caseNote(caseStudy: NamedCase | null | undefined): Html | string {
  if (!caseStudy) return '';
  const { place, period, sources = [] } = caseStudy;
  return html`<p><b>${say('note.case', { place, period })}</b></p>${
    sources.length > 0
      ? html`<h3>${say('note.sources')}</h3><ul>${sources.map(({ cite }) => html`<li>${cite}</li>`)}</ul>`
      : ''
  }`;
}

/** A case study by place and time, as who joins is told it, or whole. */
type NamedCase = Pick<CaseStudy, 'place' | 'period'> & Partial<Pick<CaseStudy, 'sources'>>;

/** Lets somebody else sit here. The seat stays. */
export function leaveForm(): Html {
  return html`<form method="post" action="/plain/leave"><button type="submit">${say('leave')}</button></form>`;
}
