import { html } from 'hono/html';
import { may } from '../../exercise/may';
import { choicesUnder } from '../../exercise/voting/ballot';
import { secrecyOf } from '../../exercise/voting/secrecy';
import { counterMoves } from '../../framework/counter-moves';
import { tools } from '../../framework/tools';
import { mechanismOptions } from './card-form';
import { radioField, selectField, textField } from './fields';
import { actForm } from './page';
import { type Sight, voteOf } from './sight';
import { type Html, paragraphs, say } from './words';

/** What was typed and refused, by the name of its field. */
export type Typed = Record<string, string>;

/** The private pick: a tool and a mechanism, or not to act yet. */
export function pickSection({ room, seat, pick }: Sight, typed: Typed | null): Html | string {
  const { step } = room;
  if (step?.step !== 'think' || seat.role !== 'player') return '';
  const value = (name: 'tool' | 'mechanism') => typed?.[name] ?? pick?.[name] ?? '';
  return html`<section><h2>${say('pick.title')}</h2><p>${say('pick.how')}</p>
${pick ? html`<p>${say('pick.kept')}</p>` : ''}${actForm(
  'pick',
  say('pick.keep'),
  html`<input type="hidden" name="move" value="${step.move}">${selectField(
    { name: 'tool', label: say('card.line.tool'), none: say('pick.wait'), value: value('tool') },
    tools,
  )}${selectField(
    {
      name: 'mechanism',
      label: say('card.line.mechanism'),
      none: say('pick.open'),
      value: value('mechanism'),
    },
    mechanismOptions,
  )}`,
)}</section>`;
}

/** The team's forecast: chances out of a hundred. */
export function forecastSection({ room, seat }: Sight, typed: Typed | null): Html | string {
  const { step, opening } = room;
  if (!step || !seat.team || !may(room, seat.id, 'LockForecast')) return '';
  const isLocked = room.forecasts.some(({ team, move }) => team === seat.team && move === step.move);
  const title = html`<h2>${say('forecast.title', { name: opening?.respondent.name ?? '' })}</h2>`;
  if (isLocked) return html`<section>${title}<p>${say('forecast.locked')}</p></section>`;
  const fields = counterMoves.map(
    ({ id, name, description }) => html`<label for="${id}">${name}</label><p>${description}</p>
<input type="number" id="${id}" name="${id}" min="0" max="100" step="1" value="${typed?.[id] ?? '0'}">`,
  );
  return html`<section>${title}<p>${say('forecast.how')}</p>${actForm(
    'forecast',
    say('forecast.lock'),
    html`<input type="hidden" name="move" value="${step.move}">${fields}`,
  )}</section>`;
}

/** The vote that is open in the seat's body. */
export function voteSection(sight: Sight, typed: Typed | null): Html | string {
  const found = voteOf(sight);
  if (!found || !may(sight.room, sight.seat.id, 'CastVote')) return '';
  const { vote, ballot, hasVoted } = found;
  const member = vote.rule.members.find(({ id }) => id === sight.seat.member?.id)?.name ?? '';
  const words = vote.binding ? ballot?.explanation : ballot?.condition;
  const choices = choicesUnder(vote.rule).map((id) => ({ id, name: say(`vote.choice.${id}`) }));
  return html`<section><h2>${say('vote.title', { title: vote.title })}</h2>${paragraphs(vote.text)}
<p>${vote.binding ? say('vote.binding', { way: secrecyOf(vote.rule) }) : say('vote.straw')}</p>${hasVoted ? html`<p>${say('vote.cast')}</p>` : ''}${actForm(
    'vote',
    say(hasVoted ? 'vote.change' : 'vote.give', { member }),
    html`<input type="hidden" name="vote" value="${vote.id}">${radioField(
      { name: 'choice', label: say('vote.label', { member }), value: typed?.choice ?? ballot?.choice ?? '' },
      choices,
    )}${textField({
      name: 'words',
      label: say(vote.binding ? 'vote.explanation' : 'vote.condition'),
      value: typed?.words ?? words ?? '',
      max: 600,
    })}`,
  )}</section>`;
}
