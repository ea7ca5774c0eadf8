import type { State } from '../../../exercise/state';
import { taskRatings } from '../../../exercise/state';
import type { EvaluationGuide } from '../../../exercise/story';
import { aside, heading, paragraph, strong, together } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { type KitOptions, kitPaper } from './kit-paper';
import { kitWords as t } from './kit-words';

/** A guide for each objective: what would be seen, its critical tasks with lines to write on, and the words for how each went. */
export function evaluationGuides(state: State, options: KitOptions): PaperDocument {
  const { opening, script } = state;
  const guides = script?.evaluationGuides ?? [];
  const objectives = opening?.objectives ?? [];
  const pages = objectives.map((one) =>
    guideBlocks(
      titleOf(one),
      guides.find(({ objective }) => objective === one.id),
    ),
  );
  return kitPaper(state, options, {
    title: t('titles.evaluationGuides'),
    subtitle: t('forStaff'),
    blocks: [
      paragraph(t('guide.howTo')),
      ...(pages.length === 0
        ? [aside(t('guide.none'))]
        : [heading(2, t('handOut')), { kind: 'choices' as const, choices: objectives.map(titleOf) }]),
      // A guide goes to its evaluator by itself.
      ...pages.flatMap((page): Block[] => [{ kind: 'page-break' }, ...page]),
    ],
  });
}

const titleOf = ({ id, text }: { id: string; text: string }) => `${id}: ${text}`;

function guideBlocks(title: string, guide: EvaluationGuide | undefined): Block[] {
  return [
    heading(1, title),
    { kind: 'writing-lines', lines: 1, label: `${t('guide.evaluator')} / ${t('guide.teamOf')}` },
    ...(guide
      ? [paragraph(strong(`${t('guide.target')}: `), guide.target), ...guide.tasks.flatMap(taskBlocks)]
      : [aside(t('guide.noGuide'))]),
    together({ kind: 'writing-lines', lines: 2, label: t('guide.strengths') }),
    together({ kind: 'writing-lines', lines: 2, label: t('guide.improve') }),
  ];
}

function taskBlocks({ text }: EvaluationGuide['tasks'][number], index: number): Block[] {
  return [
    together(
      heading(2, t('guide.task', { number: index + 1 })),
      paragraph(text),
      { kind: 'choices', choices: taskRatings.map((rating) => t(`guide.ratings.${rating}`)) },
      { kind: 'writing-lines', lines: 3, label: t('guide.seen') },
    ),
  ];
}
