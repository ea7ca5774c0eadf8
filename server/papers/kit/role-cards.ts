import type { State } from '../../../exercise/state';
import type { StoryBody, StoryTeam } from '../../../exercise/story';
import { aside, heading, list, paragraph, strong } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { type KitOptions, kitPaper } from './kit-paper';
import { kitWords as t } from './kit-words';
import { markdownBlocks } from './markdown-blocks';

const lists = ['goals', 'redLines', 'knows'] as const;

/** A page for each team and one for each member of a body: what they alone read. Staff hand them out. */
export function roleCards(state: State, options: KitOptions): PaperDocument {
  const pages = (state.opening?.teams ?? []).flatMap((team) => [
    teamCard(state, team),
    ...bodiesOf(state, team).flatMap((body) => body.members.map(({ id }) => memberCard(state, body, id))),
  ]);
  return kitPaper(state, options, {
    title: t('titles.roleCards'),
    subtitle: `${t('forStaff')} ${t('forTable')}`,
    blocks: [...handOut(state), ...pages.flatMap((page): Block[] => [{ kind: 'page-break' }, ...page])],
  });
}

/** Who gets which page, to tick off. */
function handOut(state: State): Block[] {
  const cards = (state.opening?.teams ?? []).flatMap((team) => [
    t('cardsOfTeam', { name: team.name, places: team.places }),
    ...bodiesOf(state, team).flatMap(({ name, members }) =>
      members.map((member) => t('cardOfMember', { body: name, name: member.name })),
    ),
  ]);
  return [heading(2, t('handOut')), { kind: 'choices', choices: cards }];
}

const bodiesOf = ({ opening }: State, team: StoryTeam) =>
  (opening?.bodies ?? []).filter((body) => body.team === team.id);

function teamCard(state: State, { id, name, letter, summary }: StoryTeam): Block[] {
  const brief = state.briefs.find(({ team }) => team === id);
  return [
    heading(1, t('roleCard', { name: `${letter} · ${name}` })),
    paragraph(strong(t('onlyFor', { name }))),
    paragraph(summary),
    ...(brief ? markdownBlocks(brief.role) : [aside(t('noBrief'))]),
    ...lists.flatMap((part): Block[] =>
      brief && brief[part].length > 0 ? [heading(2, t(part)), list(brief[part])] : [],
    ),
  ];
}

function memberCard(state: State, body: StoryBody, id: string): Block[] {
  const member = body.members.find((one) => one.id === id);
  const told = state.briefs
    .find(({ team }) => team === body.team)
    ?.instructions.find((one) => one.member === id);
  if (!member) return [];
  return [
    heading(1, t('roleCard', { name: member.name })),
    paragraph(strong(t('aloneFor', { body: body.name, name: member.name }))),
    heading(2, t('instruction')),
    ...(told ? markdownBlocks(told.text) : [aside(t('noInstruction'))]),
    ...(member.interests ? [heading(2, t('interests')), ...markdownBlocks(member.interests)] : []),
  ];
}
