import { html } from 'hono/html';
import { type CardContent, type CardLine, cardLines, courseWords } from '../../exercise/card';
import { cardBefore } from '../../exercise/card-before';
import { may } from '../../exercise/may';
import { type State, writtenLines } from '../../exercise/state';
import { toolStanding } from '../../exercise/voting/tool-rules';
import { counterMoves } from '../../framework/counter-moves';
import { mechanisms } from '../../framework/mechanisms';
import { sanctionPurposes } from '../../framework/sanction-purposes';
import { strategies, strategyOf } from '../../framework/strategies';
import { tools } from '../../framework/tools';
import { type Option, selectField, textField } from './fields';
import type { CardInWriting, Sight } from './sight';
import { type Html, say } from './words';

/** The longest text on a line of a card, in characters. */
const lineMax = 600;

/** The mechanisms, each under its strategy. */
export const mechanismOptions: readonly Option[] = mechanisms.map(({ id, name, strategy }) => ({
  id,
  name,
  group: strategyOf(strategy).shortName,
}));

/** What can be chosen on a line of the card; null for a line that is written. */
function optionsOf(line: CardLine): readonly Option[] | null {
  switch (line) {
    case 'tool':
      return tools;
    case 'strategy':
      return strategies;
    case 'mechanism':
      return mechanismOptions;
    case 'counterMove':
      return counterMoves;
    default:
      return null;
  }
}

/** What stands on a line, in words. */
function lineText(content: CardContent, line: CardLine): string {
  const value = content[line] ?? '';
  return optionsOf(line)?.find(({ id }) => id === value)?.name ?? value;
}

/** A card to read. */
export function cardLinesOf(content: CardContent): Html {
  const filled = cardLines.filter((line) => (content[line] ?? '') !== '');
  const course = content.course
    ? html`<dt>${say('card.line.course')}</dt><dd>${say(`card.course.${content.course}`)}</dd>`
    : '';
  return html`<dl>${course}${filled.map(
    (line) => html`<dt>${say(`card.line.${line}`)}</dt><dd class="text">${lineText(content, line)}</dd>`,
  )}</dl>`;
}

/** Whether the course of the card before is kept, where there is one. */
function courseField({ card, room, seat }: Sight, value: (name: string) => string): Html | string {
  if (!card || !seat.team || !cardBefore(room, seat.team, card.move)) return '';
  const field = {
    name: 'course',
    label: say('card.line.course'),
    none: say('card.none'),
    value: value('course'),
  };
  return selectField(
    field,
    courseWords.map((id) => ({ id, name: say(`card.course.${id}`) })),
  );
}

/** The fields of a card in its order, the purpose of sanctions behind the tool. */
function cardFields(value: (name: string) => string): Html {
  const none = say('card.none');
  const field = (name: CardLine | 'purpose', options: readonly Option[] | null) => {
    const label = say(`card.line.${name}`);
    return options
      ? selectField({ name, label, none, value: value(name) }, options)
      : textField({ name, label, value: value(name), max: lineMax });
  };
  return html`${cardLines.map((line) =>
    line === 'tool'
      ? html`${field('tool', tools)}${field('purpose', sanctionPurposes)}`
      : field(line, optionsOf(line)),
  )}`;
}

/** The team's card of this move: to write and to sign while that is open, to read once it counts. @param typed what was refused */
export function cardSection(sight: Sight, typed: Record<string, string> | null): Html | string {
  const { card, room, seat } = sight;
  if (!card) return '';
  const counts = room.cards[card.id]?.submitted;
  if (counts) {
    return html`<section><h2>${say('card.title')}</h2><p>${say('card.counts')}</p>${cardLinesOf(counts.content)}</section>`;
  }
  if (!may(room, seat.id, 'SignCard')) return '';
  const stated = (name: string) => (typed ? typed[name] : storedText(card.content, name)) ?? '';
  return html`<section><h2>${say('card.title')}</h2>
<p>${say('card.how')}</p>${toolNotes(room)}${penNote(card)}${signedNote(sight, card)}${typed ? asItStands(card) : ''}
<form method="post" action="/plain/act" accept-charset="utf-8">
<input type="hidden" name="act" value="card">
<input type="hidden" name="move" value="${card.move}">
<input type="hidden" name="revision" value="${card.revision}">
${courseField(sight, stated)}${cardFields(stated)}
<button type="submit" name="press" value="save">${say('card.save')}</button>
<button type="submit" name="press" value="sign">${say('card.sign', { name: seat.name })}</button>
</form></section>`;
}

function storedText(content: CardContent, name: string): string {
  const stored: Record<string, unknown> = { ...content };
  return String(stored[name] ?? '');
}

function penNote({ penName }: CardInWriting): Html | string {
  return penName ? html`<p>${say('card.pen', { name: penName })}</p>` : '';
}

function signedNote({ room }: Sight, { id, revision }: CardInWriting): Html | string {
  const now = (room.cards[id]?.signatures ?? []).filter((one) => one.revision === revision);
  const names = now.map(({ name }) => name).join(', ');
  return names ? html`<p>${say('card.signed', { names })}</p>` : '';
}

/** The tools that results of bodies closed to teams, or gave a price, with what was said. */
export function toolNotes(room: State): Html | string {
  const told = tools.flatMap(({ id, name }) => {
    const { access, words } = toolStanding(room, id);
    return access === 'open' ? [] : [html`<li>${say(`card.standing.${access}`, { tool: name, words })}</li>`];
  });
  return told.length > 0 ? html`<ul>${told}</ul>` : '';
}

/** What others may have written meanwhile, so that nobody writes over it unseen. */
function asItStands({ content }: CardInWriting): Html {
  return html`<h3>${say('card.asItStands')}</h3>${cardLinesOf(content)}<h3>${say('card.yours')}</h3>`;
}

/** The names of the fields that hold somebody's own words. */
export const writtenFields: readonly string[] = [...writtenLines, 'words'];
