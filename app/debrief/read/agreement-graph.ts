import type { JointAction, JointStance, State } from '../../../exercise/state';
import type { Ballot } from '../../../exercise/voting/rule';
import { isPlayed } from './played-moves';
import { type MemberRow, type TextRead, textsRead } from './read-votes';

/** How somebody stood to a matter. */
export type Stand =
  | { kind: 'offered' }
  | { kind: 'tabled' }
  | { kind: 'sponsored' }
  | { kind: 'stance'; stance: JointStance; was: JointStance | null }
  | { kind: 'asked' }
  | { kind: 'vote'; choice: Ballot['choice']; isVeto: boolean; isStraw: boolean }
  | { kind: 'silence' }
  | { kind: 'unknown' };

/** Somebody in the graph: a team, or a member of a body. */
export interface Party {
  id: string;
  name: string;
  /** The team of which it is one; null for a member of a body. */
  team: string | null;
}

/** What others were asked to agree to: a joint action or a text. */
export type Matter = { id: string } & (
  | { kind: 'offer'; action: JointAction }
  | { kind: 'text'; text: TextRead }
);

/** One stand of one party to one matter, with its words. */
export interface StandLine {
  id: string;
  party: string;
  matter: string;
  stand: Stand;
  /** Its sentence, condition or explanation; empty where there is none. */
  words: string;
}

/** Who offered or tabled what, and how everybody who was asked stood to it. */
export interface AgreementGraph {
  /** Whoever offered or tabled. */
  openers: Party[];
  matters: Matter[];
  /** Whoever was asked or could vote. */
  asked: Party[];
  opened: StandLine[];
  answered: StandLine[];
}

/** The graph of the moves that were played: joint actions in their order, then the texts on which a result was read. */
export function agreementGraph(view: State): AgreementGraph {
  const actions = Object.values(view.jointActions)
    .filter(({ move }) => isPlayed(move))
    .sort((one, other) => one.at - other.at);
  const texts = textsRead(view);
  const opened = [...actions.map(offeredBy), ...texts.flatMap((text) => tabledBy(view, text))];
  const answered = [...actions.flatMap(answersTo), ...texts.flatMap(votesOn)];
  const names = namesIn(view, texts);
  const partyOf = (id: string): Party => names.get(id) ?? { id, name: id, team: null };
  const ofTeams = (view.opening?.teams ?? []).map(({ id }) => `team:${id}`);
  const inOrder = (ids: string[]) =>
    [...new Set(ids)].sort((one, other) => orderOf(ofTeams, one) - orderOf(ofTeams, other)).map(partyOf);
  return {
    openers: inOrder(opened.map(({ party }) => party)),
    matters: [
      ...actions.map((action): Matter => ({ kind: 'offer', id: `offer:${action.id}`, action })),
      ...texts.map((text): Matter => ({ kind: 'text', id: `text:${text.id}`, text })),
    ],
    asked: inOrder(answered.map(({ party }) => party)),
    opened,
    answered,
  };
}

/** Teams stand in the order of the scenario, before members of bodies, who keep the order in which they came. */
function orderOf(teams: string[], id: string): number {
  const place = teams.indexOf(id);
  return place < 0 ? teams.length : place;
}

const line = (party: string, matter: string, stand: Stand, words = ''): StandLine => ({
  id: `${party} ${matter} ${stand.kind}`,
  party,
  matter,
  stand,
  words,
});

function offeredBy({ id, team, text }: JointAction): StandLine {
  return line(`team:${team}`, `offer:${id}`, { kind: 'offered' }, text);
}

/** Of a team that was asked and said nothing the graph says so. */
function answersTo({ id, asked, answers }: JointAction): StandLine[] {
  return asked.map((team) => {
    const answer = answers.find((one) => one.team === team);
    if (!answer) return line(`team:${team}`, `offer:${id}`, { kind: 'asked' });
    const { stance, was = null, text } = answer;
    return line(`team:${team}`, `offer:${id}`, { kind: 'stance', stance, was }, text);
  });
}

function tabledBy(view: State, text: TextRead): StandLine[] {
  const proposal = view.proposals.find(({ id }) => id === text.id);
  const matter = `text:${text.id}`;
  return [
    ...(text.sponsor ? [line(`member:${text.body}:${text.sponsor}`, matter, { kind: 'tabled' })] : []),
    ...(proposal?.sponsors ?? []).map((name) =>
      line(`member:${text.body}:${name}`, matter, { kind: 'sponsored' }),
    ),
  ];
}

function votesOn(text: TextRead): StandLine[] {
  return text.rows.map((row) => {
    const { stand, words } = voteOf(row, text);
    return line(`member:${text.body}:${row.name}`, `text:${text.id}`, stand, words);
  });
}

/** The last vote that counts; in a secret ballot nobody's is known. */
function voteOf(
  { ballot, straw, isSilent, isVeto }: MemberRow,
  { binding }: TextRead,
): { stand: Stand; words: string } {
  if (isSilent) return { stand: { kind: 'silence' }, words: '' };
  const shown = ballot ?? (binding ? null : straw);
  if (!shown) return { stand: { kind: 'unknown' }, words: straw?.condition ?? '' };
  return {
    stand: { kind: 'vote', choice: shown.choice, isVeto, isStraw: ballot === null },
    words: shown.explanation || straw?.condition || '',
  };
}

function namesIn(view: State, texts: TextRead[]): Map<string, Party> {
  const teams = (view.opening?.teams ?? []).map(({ id, shortName }): [string, Party] => [
    `team:${id}`,
    { id: `team:${id}`, name: shortName, team: id },
  ]);
  const members = texts.flatMap(({ body, sponsor, rows }) =>
    [sponsor, ...rows.map(({ name }) => name)].map((name): [string, Party] => {
      const id = `member:${body}:${name}`;
      return [id, { id, name, team: null }];
    }),
  );
  return new Map([...teams, ...members]);
}
