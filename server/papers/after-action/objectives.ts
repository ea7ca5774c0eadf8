import type { EvaluatorNote, Finding, TaskRating } from '../../../exercise/state';
import type { EvaluationGuide } from '../../../exercise/story';
import { aside, heading, list, paragraph, strong, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import type { PaperRequest } from '../paper';
import { actionInWords } from './plan';
import { reportWords as t } from './words';

/** Every objective with what was seen and found under it, and then what is about the exercise as a whole. */
export function objectives(request: PaperRequest): Block[] {
  const all = request.view.opening?.objectives ?? [];
  return [
    heading(1, t('objectives.heading')),
    ...(all.length === 0 ? [aside(t('objectives.none'))] : []),
    // Notes and ratings are not control's: what an empty list would say is not true.
    ...(request.channel === 'lead' ? [] : [aside(t('objectives.notForYou'))]),
    ...all.flatMap(({ id, text }) => [heading(2, text), ...ratings(request, id), ...findings(request, id)]),
    heading(2, t('objectives.whole')),
    ...findings(request, null),
  ];
}

function ratings({ view, channel, redaction }: PaperRequest, objective: string): Block[] {
  if (channel !== 'lead') return [];
  const guide = view.script?.evaluationGuides?.find((one) => one.objective === objective);
  const rated = view.evaluation.ratings.filter((one) => one.objective === objective);
  const target = guide ? [paragraph(strong(t('objectives.target')), guide.target)] : [];
  if (rated.length === 0) return [...target, ...(guide ? [aside(t('objectives.noRatings'))] : [])];
  const columns = [
    { title: t('objectives.columns.task'), share: 4 },
    { title: t('objectives.columns.team'), share: 2 },
    { title: t('objectives.columns.rating'), share: 3 },
    { title: t('objectives.columns.seen'), share: 4 },
  ];
  const rowOf = ({ task, team, rating, observation }: TaskRating): Runs[] => [
    taskText(guide, task),
    team === null ? t('objectives.room') : redaction.team(team),
    t('objectives.rating', { rating }),
    redaction.text(observation),
  ];
  const inOrder = redaction.inNoOrder(rated, ({ task, team }) => ({
    team: team ?? '',
    id: `${task} ${team}`,
  }));
  return [...target, heading(3, t('objectives.ratings')), table(columns, inOrder.map(rowOf))];
}

const taskText = (guide: EvaluationGuide | undefined, task: string) =>
  guide?.tasks.find(({ id }) => id === task)?.text ?? task;

function findings(request: PaperRequest, objective: string | null): Block[] {
  const { view, channel, redaction } = request;
  const own = view.improvement.findings.filter((one) => one.objective === objective);
  const notes = view.evaluation.notes.filter(({ ties }) => ties.objective === objective);
  const noteBlocks =
    channel !== 'lead'
      ? []
      : [
          heading(3, t('objectives.notes')),
          notes.length === 0
            ? aside(t('objectives.noNotes'))
            : list(notes.map((note) => noteInWords(note, redaction.text))),
        ];
  // Three headings over nothing say no more than one line.
  if (own.length === 0 && notes.length === 0)
    return [aside(t('objectives.nothing', { withNotes: channel === 'lead' ? 'yes' : 'no' }))];
  return [
    ...listOf(
      'strengths',
      'noStrengths',
      own.filter(({ kind }) => kind === 'strength'),
      request,
    ),
    ...listOf(
      'areas',
      'noAreas',
      own.filter(({ kind }) => kind === 'area'),
      request,
    ),
    ...noteBlocks,
  ];
}

const noteInWords = ({ kind, text }: EvaluatorNote, redacted: (text: string) => string): Runs => [
  strong(t('objectives.note', { kind })),
  redacted(text),
];

/** Findings of one kind, each with what was agreed on it. */
function listOf(
  title: 'strengths' | 'areas',
  none: 'noStrengths' | 'noAreas',
  found: Finding[],
  { view, redaction }: PaperRequest,
): Block[] {
  const items = found.map(({ id, text }): Runs => {
    const agreed = view.improvement.actions.filter(({ finding }) => finding === id);
    return [
      redaction.text(text),
      ...agreed.flatMap((action) => [
        '\n',
        strong(t('objectives.actions')),
        actionInWords(action, redaction),
      ]),
    ];
  });
  return [
    heading(3, t(`objectives.${title}`)),
    items.length === 0 ? aside(t(`objectives.${none}`)) : list(items),
  ];
}
