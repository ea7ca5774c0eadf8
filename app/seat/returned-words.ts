import { type CardContent, type CardLine, emptyCard } from '../../exercise/card';
import type { SeatCommand } from '../../exercise/command';
import { counterMoves } from '../../framework/counter-moves';
import type { DraftSave, Returned } from '../live/pending';
import { cardDifference } from '../play/card/card-difference';

/** The fields of commands that hold what a person typed, in the order in which one reads them. */
const typedFields = [
  'title',
  'text',
  'explanation',
  'condition',
  'protects',
  'reason',
  'sideEffect',
  'observation',
];

/** What somebody typed into a request that came back, to be copied; empty when nothing was typed. */
export function wordsOf({ request, standing }: Returned, label: (line: CardLine) => string): string {
  if (request.name === 'saveDraft') return draftWords(request, standing, label);
  if (request.name === 'command') return typedIn(request.command);
  return request.kind === 'commitment' ? typedIn(request.content) : '';
}

function typedIn(fields: SeatCommand | object): string {
  const { edited, ...own } = fields as Record<string, unknown>;
  const all: Record<string, unknown> = { ...own, ...(edited as object | undefined) };
  return typedFields.flatMap((name) => (typeof all[name] === 'string' && all[name]) || []).join('\n\n');
}

/** Of a draft only what differs from what stands there instead. */
function draftWords(
  { kind, content }: DraftSave,
  standing: object | undefined,
  label: (line: CardLine) => string,
): string {
  if (kind === 'proposal') return typedIn(content);
  if (kind === 'forecast') return oddsWords(content as Odds, standing as Odds | undefined);
  const typed = content as CardContent;
  // Without anything to compare with, every line that has words.
  const other = (standing ?? emptyCard) as CardContent;
  return cardDifference(typed, other)
    .filter(({ words }) => words !== '')
    .map(({ line, words }) => `${label(line)}: ${words}`)
    .join('\n');
}

interface Odds {
  odds: Partial<Record<string, number>>;
}

function oddsWords({ odds }: Odds, standing: Odds | undefined): string {
  return counterMoves
    .filter(({ id }) => (odds[id] ?? 0) !== (standing?.odds[id] ?? 0))
    .map(({ id, name }) => `${name}: ${odds[id] ?? 0}`)
    .join('\n');
}
