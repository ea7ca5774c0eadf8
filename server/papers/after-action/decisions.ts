import { type CardContent, type CardLine, cardLines } from '../../../exercise/card';
import { counterMoveOf } from '../../../framework/counter-moves';
import { mechanismOf } from '../../../framework/mechanisms';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { aside, heading, paragraph, quiet, strong, table, together } from '../document/blocks';
import type { Block } from '../document/document';
import { listed } from '../listed';
import type { PaperRequest } from '../paper';
import type { Redaction } from '../redact';
import { type PlayedCard, playedCards } from './played';
import { reportWords as t } from './words';

/** A line of a card in words; what comes from the framework is its own, the rest the team's. */
function lineInWords(line: CardLine, content: CardContent, redaction: Redaction): string {
  const value = content[line];
  if (value === null || value.trim() === '') return '';
  switch (line) {
    case 'tool':
      return content.tool ? toolOf(content.tool).name : '';
    case 'strategy':
      return content.strategy ? strategyOf(content.strategy).name : '';
    case 'mechanism':
      return content.mechanism ? mechanismOf(content.mechanism).name : '';
    case 'counterMove':
      return content.counterMove ? counterMoveOf(content.counterMove).name : '';
    default:
      return redaction.text(content[line]);
  }
}

function cardBlocks({ team, move, content, how }: PlayedCard, redaction: Redaction): Block {
  // Who signs alone is alone in the team.
  const signed = redaction.isNamed(team) ? [aside(t('run.how', { how }))] : [];
  const rows = cardLines.map((line) => {
    const words = lineInWords(line, content, redaction);
    return [t(`run.lines.${line}`), words === '' ? quiet(t('run.empty')) : words];
  });
  return together(
    heading(3, t('run.card', { team: redaction.team(team), move })),
    ...(content.headline ? [paragraph(strong(t('run.headline')), redaction.text(content.headline))] : []),
    ...(content.course
      ? [paragraph(strong(t('run.course')), t('run.courseWord', { course: content.course }))]
      : []),
    table(
      [
        { title: t('run.line'), share: 2 },
        { title: t('run.says'), share: 5 },
      ],
      rows,
    ),
    ...signed,
  );
}

/** The strategy cards that counted, whole, and the teams that had none. */
export function decisions({ view, redaction }: PaperRequest): Block[] {
  const cards = redaction
    .inNoOrder(playedCards(view), (card) => card)
    .toSorted((one, other) => one.move - other.move);
  const silent = (view.opening?.teams ?? []).filter(({ id }) => !cards.some(({ team }) => team === id));
  const names = redaction
    .inNoOrder(silent, ({ id }) => ({ team: id, id }))
    .map(({ id }) => redaction.team(id));
  const without = t('run.silentTeams', { teams: listed(names) });
  if (cards.length === 0) return [aside(t('run.noDecisions'))];
  return [
    ...cards.map((card) => cardBlocks(card, redaction)),
    ...(silent.length > 0 ? [aside(without)] : []),
  ];
}
