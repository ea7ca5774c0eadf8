import { disputes } from '../../../framework/evidence/disputes';
import type { Finding } from '../../../framework/evidence/finding';
import { findingOf, findings } from '../../../framework/evidence/findings';
import { evidenceFor } from '../../../framework/evidence/for-tool';
import { noFindingOn } from '../../../framework/evidence/no-findings';
import { scopeNoteOf } from '../../../framework/scope';
import { citationOf } from '../../../framework/source';
import { type Tool, tools } from '../../../framework/tools';
import { aside, heading, list, paragraph, quiet, strong, together } from '../document/blocks';
import type { Block } from '../document/document';
import { findingBlock } from './finding-block';
import { kitWords as t } from './kit-words';

/**
 * A card for each tool, in the order of its source: what the 2016 review reports, with what has to stand beside it, and that
 * it reports nothing where that is so. Nothing is weighed, counted or sorted by effect.
 */
export function evidenceCards(): Block[] {
  const [any] = tools;
  const { onEvery, cautions } = evidenceFor(any?.id ?? 'T01');
  return [
    { kind: 'page-break' },
    heading(1, t('titles.evidenceCards')),
    paragraph(t('evidence.howTo')),
    paragraph(scopeNoteOf('not-a-recommendation').text),
    paragraph(scopeNoteOf('counts-killing').text),
    heading(2, t('evidence.cautions')),
    ...cautions.map((finding) => findingBlock(finding)),
    heading(2, t('evidence.every')),
    ...onEvery.map((finding) => findingBlock(finding)),
    ...tools.flatMap(toolCard),
    heading(2, t('evidence.others')),
    ...onNoTool().map((finding) => findingBlock(finding)),
    ...disputeBlocks(),
  ];
}

function toolCard({ id, name, definition, caution }: Tool): Block[] {
  const { onTool, disputes: onIt } = evidenceFor(id);
  return [
    together(
      heading(2, `${id} ${name}`),
      paragraph(definition),
      ...(caution
        ? [
            paragraph(
              strong(t('evidence.caution', { text: caution.text })),
              ' ',
              quiet(citationOf(caution.source)),
            ),
          ]
        : []),
    ),
    ...(onTool.length > 0 ? onTool.map(({ finding, link }) => findingBlock(finding, link)) : nothingOn(id)),
    ...(onIt.length > 0 ? [heading(3, t('evidence.inDispute')), list(onIt.map(({ text }) => text))] : []),
  ];
}

/** What the review reports beside all that: of the world, of its method, and of what is no tool of the list. */
function onNoTool(): readonly Finding[] {
  const shown = tools.flatMap(({ id }) => {
    const { onTool, onEvery, cautions } = evidenceFor(id);
    return [...onTool.map(({ finding }) => finding), ...onEvery, ...cautions];
  });
  return findings.filter((finding) => !shown.includes(finding));
}

/** Every dispute with all its sides, once: those on other tools included, so that nobody reads one alone. */
function disputeBlocks(): Block[] {
  return [
    heading(2, t('evidence.disputes')),
    ...disputes.flatMap(({ text, findings: sides, source }) => [
      paragraph(strong(text), ' ', quiet(citationOf(source))),
      list(sides.map(findingOf).map((one) => [`${one.claim} `, quiet(citationOf(one.source))])),
    ]),
  ];
}

function nothingOn(tool: Tool['id']): Block[] {
  const entry = noFindingOn(tool);
  if (!entry) return [aside(t('evidence.none'))];
  return [
    paragraph(entry.text, ' ', quiet(citationOf(entry.source))),
    ...(entry.note ? [paragraph(entry.note.text, ' ', quiet(citationOf(entry.note.source)))] : []),
    ...(entry.adjacent.length > 0 ? [aside(t('evidence.adjacent', { because: entry.because ?? '' }))] : []),
    ...entry.adjacent.map((finding) => findingBlock(findingOf(finding))),
  ];
}
