import { sentTo } from './sent-to';
import type { Mark } from './timeline-marks';

/** How many columns of text a thread has room for. */
const threadLength = 4;

/**
 * The marks that stand around a chosen one, in order of time and itself among them, four at most: what a team had read
 * before its card, the answer that followed, the ruling on it. It shows what came before and after, never what caused
 * what: nobody records that.
 */
export function threadOf(marks: Mark[], chosen: Mark): Mark[] {
  const found = [...new Set([chosen, ...around(marks, chosen)])].slice(0, threadLength);
  return found.sort((one, other) => one.at - other.at);
}

function around(marks: Mark[], chosen: Mark): Mark[] {
  switch (chosen.kind) {
    case 'inject':
      return present(afterInject(marks, chosen));
    case 'card':
      return present([readBefore(marks, chosen), answerTo(marks, chosen), rulingOn(marks, chosen)]);
    case 'vote':
      return present([...earlierRounds(marks, chosen), rulingOn(marks, chosen), answerTo(marks, chosen)]);
    case 'counter-move':
      return rulingsAfter(marks, chosen);
    case 'ruling':
      return present(ruled(marks, chosen));
    // Who answered what to whom stands in the sentence itself.
    case 'traffic':
    case 'cluster':
      return [];
  }
}

const present = (marks: (Mark | undefined)[]): Mark[] => marks.filter((mark) => mark !== undefined);

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

function reached({ release }: MarkOf<'inject'>, team: string): boolean {
  return release.recipients.screen || release.recipients.teams.includes(team);
}

/** The last inject that reached the team before its card; one that few others had goes before one for everybody. */
function readBefore(marks: Mark[], card: MarkOf<'card'>): Mark | undefined {
  const before = marks.filter(
    (mark): mark is MarkOf<'inject'> =>
      mark.kind === 'inject' &&
      mark.move === card.move &&
      mark.at <= card.at &&
      reached(mark, card.card.team),
  );
  const width = ({ release }: MarkOf<'inject'>) =>
    sentTo(release).screen ? Number.POSITIVE_INFINITY : sentTo(release).teams.length;
  const narrowest = Math.min(...before.map(width));
  return before.filter((mark) => width(mark) === narrowest).at(-1);
}

/** The other side's answer in the same move, when it came after. */
function answerTo(marks: Mark[], { move, at }: Mark): Mark | undefined {
  return marks.find((mark) => mark.kind === 'counter-move' && mark.move === move && mark.at >= at);
}

function rulingOn(marks: Mark[], chosen: MarkOf<'card'> | MarkOf<'vote'>): Mark | undefined {
  return marks.find((mark) => {
    if (mark.kind !== 'ruling') return false;
    const { subject } = mark.ruling;
    return subject.kind === 'card'
      ? subject.card === chosen.id
      : subject.kind === 'vote' && subject.vote === chosen.id;
  });
}

/**
 * Cards by those who had read it, in the same move; with one such card also what followed from that. Where nobody wrote
 * a card, the votes of those who had read it.
 */
function afterInject(marks: Mark[], inject: MarkOf<'inject'>): (Mark | undefined)[] {
  const later = marks.filter(({ move, at }) => move === inject.move && at >= inject.at);
  const cards = later.filter(
    (mark): mark is MarkOf<'card'> => mark.kind === 'card' && reached(inject, mark.card.team),
  );
  const [card] = cards;
  if (card && cards.length === 1) return [card, answerTo(marks, card), rulingOn(marks, card)];
  if (card) return cards;
  return later.filter((mark) => mark.kind === 'vote' && mark.vote.binding && reached(inject, mark.team));
}

/** Rounds on the same text that were read before; a straw round among them. */
function earlierRounds(marks: Mark[], chosen: MarkOf<'vote'>): Mark[] {
  return marks.filter(
    (mark) => mark.kind === 'vote' && mark.vote.proposal === chosen.vote.proposal && mark.at < chosen.at,
  );
}

/** Rulings of the same move that followed, those on the answer itself first. */
function rulingsAfter(marks: Mark[], chosen: Mark): Mark[] {
  const rulings = marks.filter(
    (mark): mark is MarkOf<'ruling'> =>
      mark.kind === 'ruling' && mark.move === chosen.move && mark.at >= chosen.at,
  );
  const isOnAnswer = (mark: MarkOf<'ruling'>) => mark.ruling.subject.kind === 'counter-move';
  return [...rulings.filter(isOnAnswer), ...rulings.filter((mark) => !isOnAnswer(mark))];
}

function ruled(marks: Mark[], { ruling, move }: MarkOf<'ruling'>): (Mark | undefined)[] {
  const { subject } = ruling;
  if (subject.kind === 'counter-move') {
    return [marks.find((mark) => mark.kind === 'counter-move' && mark.move === move)];
  }
  const about = subject.kind === 'card' ? subject.card : subject.vote;
  const mark = marks.find(({ id }) => id === about);
  return mark ? [mark, ...around(marks, mark)] : [];
}
