import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { aside, heading, list, paragraph, strong } from '../document/blocks';
import type { Block } from '../document/document';
import { kitWords as t } from './kit-words';
import { markdownBlocks } from './markdown-blocks';

/** Whom SimCell speaks for: how, what they protect, and answers that are ready. */
export function personaBlocks({ script }: State): Block[] {
  const personas = script?.personas ?? [];
  return [
    heading(1, t('handbook.personas')),
    ...(personas.length === 0 ? [aside(t('handbook.noPersonas'))] : []),
    ...personas.flatMap(({ name, role, voice, protects, readyAnswers }): Block[] => [
      heading(2, name),
      paragraph(role),
      ...markdownBlocks(t('handbook.voice', { voice })),
      ...markdownBlocks(t('handbook.protects', { protects })),
      ...(readyAnswers.length > 0 ? [heading(3, t('handbook.readyAnswers')), list(readyAnswers)] : []),
    ]),
  ];
}

/** Signs by which a counter-move can show before it is announced. */
export function tellTaleBlocks({ script }: State): Block[] {
  const tellTales = script?.tellTales ?? [];
  return [
    heading(1, t('handbook.tellTales')),
    ...(tellTales.length === 0
      ? [aside(t('handbook.noTellTales'))]
      : [
          paragraph(t('handbook.tellTalesNote')),
          list(
            tellTales.map(({ counterMove, text }) => [
              strong(`${counterMove} ${counterMoveOf(counterMove).name}: `),
              text,
            ]),
          ),
        ]),
  ];
}
