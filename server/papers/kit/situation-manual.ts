import { burdenRows, rowValues } from '../../../exercise/joint-actions/burden-rows';
import type { State } from '../../../exercise/state';
import type { Opening } from '../../../exercise/story';
import { scopeNoteOf } from '../../../framework/scope';
import { aside, heading, list, numbered, paragraph, strong, table } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { caseHead, sourceBlocks } from './case-blocks';
import { exerciseFacts, type KitOptions, kitPaper } from './kit-paper';
import { kitWords as t } from './kit-words';
import { markdownBlocks } from './markdown-blocks';
import { regionBlocks } from './region-blocks';
import { ruleSentences } from './rule-words';
import { safetyBlocks } from './safety-blocks';

/** The situation manual: what everybody may read before play, with what this is not on its first page. */
export function situationManual(state: State, options: KitOptions): PaperDocument {
  const { opening } = state;
  return kitPaper(state, options, {
    title: t('titles.situationManual'),
    subtitle: [opening?.subtitle, t('forEveryone'), t('revision', { revision: opening?.revision ?? 0 })]
      .filter(Boolean)
      .join(' · '),
    facts: exerciseFacts(state),
    blocks: opening ? blocksOf(state, opening, options) : [],
  });
}

function blocksOf(state: State, opening: Opening, options: KitOptions): Block[] {
  return [
    heading(1, t('whatItIsNot')),
    list([
      t('whatItIs'),
      ...(['not-predictive', 'not-a-recommendation', 'not-endorsed'] as const).map(
        (id) => scopeNoteOf(id).text,
      ),
      t('noScore'),
      t('notAVictim'),
      t(opening.caseStudy ? 'realNames' : 'invented'),
    ]),
    ...caseHead(state),
    heading(2, t('contentNote')),
    ...markdownBlocks(opening.contentNote),
    ...rulesBlocks(state, opening, options),
    { kind: 'page-break' },
    heading(1, t('manual')),
    ...opening.manual.flatMap((section) => [heading(2, section.heading), ...markdownBlocks(section.text)]),
    ...sourceBlocks(state),
    ...regionBlocks(opening.map),
    heading(1, t('teams')),
    table(
      [
        { title: t('team'), share: 2 },
        { title: t('places'), share: 1 },
        { title: t('whoItIs'), share: 6 },
      ],
      opening.teams.map(({ name, letter, places, summary }) => [
        [strong(letter), ` ${name}`],
        String(places),
        summary,
      ]),
    ),
    ...bodiesBlocks(opening),
    ...burdenBlocks(opening),
    ...contactBlocks(opening),
    ...timeBlocks(opening),
  ];
}

/** Rules of play, what is simpler than in the world, and how anybody stops. */
function rulesBlocks(state: State, opening: Opening, options: KitOptions): Block[] {
  const { artificialities = [] } = opening;
  return [
    heading(1, t('rules')),
    numbered(opening.rulesOfPlay),
    ...(state.chathamHouse ? [paragraph(t('chathamHouse'))] : []),
    ...safetyBlocks(state, options),
    heading(2, t('artificialities')),
    artificialities.length > 0 ? list(artificialities) : aside(t('noArtificialities')),
  ];
}

/** The bodies of a scenario with their rules in words. */
export function bodiesBlocks({ bodies, toolRules = [] }: Opening): Block[] {
  if (bodies.length === 0) return [];
  return [
    heading(1, t('bodies')),
    ...bodies.flatMap((body): Block[] => [heading(2, body.name), list(ruleSentences(body))]),
    ...(toolRules.length > 0 ? [heading(2, t('toolRules')), list(toolRules.map(({ words }) => words))] : []),
  ];
}

/** What teams that act together share: the rows of the table that an offer fills in. */
function burdenBlocks(opening: Opening): Block[] {
  return [
    heading(1, t('burden.title')),
    paragraph(t('burden.words')),
    list(burdenRows(opening).map((row) => t('burden.row', rowValues(row)))),
  ];
}

function contactBlocks({ contacts = [] }: Opening): Block[] {
  const people = contacts.map(({ name, role }) => [name, role]);
  const columns = [
    { title: t('contact'), share: 1 },
    { title: t('role'), share: 2 },
  ];
  return [heading(1, t('contacts')), people.length > 0 ? table(columns, people) : aside(t('noContacts'))];
}

function timeBlocks({ moves, objectives }: Opening): Block[] {
  const columns = [
    { title: t('step.name'), share: 2 },
    { title: t('step.minutes'), share: 1 },
    { title: t('step.question'), share: 5 },
  ];
  return [
    heading(1, t('moves')),
    ...moves.flatMap(({ number, title, scenarioTime, steps }) => [
      heading(2, `${t('move', { number })}: ${title} (${scenarioTime})`),
      table(
        columns,
        steps.map(({ step, minutes, question }) => [t(`step.${step}`), String(minutes), question]),
      ),
    ]),
    ...(objectives.length > 0
      ? [heading(1, t('objectives')), list(objectives.map(({ id, text }) => [strong(id), ` ${text}`]))]
      : []),
  ];
}
