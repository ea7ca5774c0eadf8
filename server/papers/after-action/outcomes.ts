import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Ruling, RulingOutcome } from '../../../exercise/state';
import { situationLineOf } from '../../../framework/situation-lines';
import { aside, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import { formatHours } from '../exercise-times';
import type { PaperRequest } from '../paper';
import { reportWords as t } from './words';

/** ICU selects on words without a hyphen. */
const outcomes: Record<RulingOutcome, string> = {
  'as-intended': 'asIntended',
  'in-part': 'inPart',
  'no-visible-effect': 'noVisibleEffect',
  backfired: 'backfired',
};

function aboutOf({ subject }: Ruling, { view, redaction }: PaperRequest): string {
  switch (subject.kind) {
    case 'card':
      return t('run.aboutCard', { team: redaction.team(subject.team) });
    case 'counter-move':
      return t('run.aboutAnswer', { respondent: view.opening?.respondent.name ?? '' });
    case 'vote': {
      const title = view.votes.find(({ id }) => id === subject.vote)?.title ?? '';
      return t('run.aboutVote', { title: redaction.text(title) });
    }
  }
}

/** Every ruling with the reason that was given. */
export function rulings(request: PaperRequest): Block[] {
  const { view, redaction } = request;
  const given = view.rulings.filter(({ move }) => move > 0);
  if (given.length === 0) return [aside(t('run.noRulings'))];
  const columns = [
    { title: t('run.rulingColumns.move'), share: 1 },
    { title: t('run.rulingColumns.about'), share: 3 },
    { title: t('run.rulingColumns.outcome'), share: 2 },
    { title: t('run.rulingColumns.reason'), share: 6 },
  ];
  const rowOf = (ruling: Ruling): Runs[] => [
    String(ruling.move),
    aboutOf(ruling, request),
    t('run.outcome', { outcome: outcomes[ruling.outcome] }),
    redaction.text(ruling.reason) +
      (ruling.sideEffect ? t('run.sideEffect', { text: redaction.text(ruling.sideEffect) }) : ''),
  ];
  const inOrder = redaction
    .inNoOrder(given, ({ id, subject }) => ({ team: subject.kind === 'card' ? subject.team : '', id }))
    .toSorted((one, other) => one.move - other.move);
  return [table(columns, inOrder.map(rowOf))];
}

/** How the lines of the situation board were moved. Words, never numbers. */
export function situation({ view }: PaperRequest): Block[] {
  const readings = view.readings.filter(({ move }) => move > 0);
  if (readings.length === 0) return [aside(t('run.noSituation'))];
  const columns = [
    { title: t('run.situationColumns.time'), share: 2 },
    { title: t('run.situationColumns.line'), share: 4 },
    { title: t('run.situationColumns.direction'), share: 2 },
    { title: t('run.situationColumns.confidence'), share: 2 },
  ];
  const rows = readings.map(({ at, line, direction, confidence }) => [
    formatHours(exerciseTime(view.clock, at)),
    situationLineOf(line).name,
    t('run.direction', { direction }),
    t('run.confidence', { confidence }),
  ]);
  return [table(columns, rows)];
}
