import { happened, refused } from '../decision';
import type { EventOf } from '../event';
import type { Rule } from '../rule';
import { type ForwardedKind, type HiddenSubject, type State, seatOf } from '../state';
import { isOfControl } from './forward-item';
import { jointTexts } from './hide-joint-texts';
import { controlAddress } from './messages';

type Addresses = Omit<NonNullable<EventOf<'TextHidden'>['secret']>, 'by' | 'note'>;

/** What stands there, in as many parts as it has, and who has it. */
interface Found {
  texts: string[];
  to: Addresses;
}

const nobody: Addresses = { teams: [], seats: [], body: null, screen: false, room: false, debrief: true };

const finders: {
  [K in HiddenSubject['kind']]: (state: State, subject: Extract<HiddenSubject, { kind: K }>) => Found | null;
} = {
  message: ({ messages }, { message: id }) => {
    const message = messages.find((one) => one.id === id);
    if (!message) return null;
    const isToControl = message.to === controlAddress;
    const teams = isToControl ? [message.from] : [message.from, message.to];
    const debrief = !isToControl || message.shownAt !== null;
    return { texts: [message.text], to: { ...nobody, teams, debrief } };
  },
  fact: ({ facts }, { fact: id }) => {
    const fact = facts.find((one) => one.id === id);
    return fact ? { texts: [fact.text], to: { ...nobody, teams: [fact.team] } } : null;
  },
  proposal: ({ proposals, votes }, { proposal: id }) => {
    const proposal = proposals.find((one) => one.id === id);
    if (!proposal) return null;
    const room = votes.some((vote) => vote.proposal === id && vote.binding);
    const asked = proposal.amendments?.flatMap((one) => [one.replaces, one.text].filter(Boolean)) ?? [];
    return { texts: [proposal.title, proposal.text, ...asked], to: { ...nobody, body: proposal.body, room } };
  },
  argument: ({ proposals }, { proposal: id, argument }) => {
    const proposal = proposals.find((one) => one.id === id);
    const said = proposal?.arguments?.find((one) => one.id === argument);
    return proposal && said ? { texts: [said.text], to: { ...nobody, body: proposal.body } } : null;
  },
  // Before the result is read nobody but the voter has the words.
  ballot: ({ votes }, { vote: id, member }) => {
    const vote = votes.find((one) => one.id === id);
    const ballot = vote?.ballots?.find((one) => one.member === member);
    const after = vote?.explained?.find((one) => one.member === member)?.text ?? '';
    const texts = [ballot?.explanation ?? '', ballot?.condition ?? '', after].filter((text) => text !== '');
    if (!vote || texts.length === 0) return null;
    // A vote that was typed in from paper is nobody's.
    const seats = vote.cast.flatMap((one) => (one.member === member && one.seat ? [one.seat] : []));
    return { texts, to: { ...nobody, seats, body: vote.body, room: vote.binding } };
  },
  card: ({ cards }, { card: id, line }) => {
    const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
    const text = card?.submitted?.content[line];
    return card && text ? { texts: [text], to: { ...nobody, teams: [card.team], room: card.shown } } : null;
  },
  inject: ({ releases }, { release: id }) => {
    const release = releases.find((one) => one.id === id);
    if (release?.status !== 'released' && release?.status !== 'recalled') return null;
    const { content, corrected } = release;
    const { teams, seats, screen } = release.recipients;
    const earlier = corrected ? [corrected.title, corrected.text] : [];
    return { texts: [content.title, content.text, ...earlier], to: { ...nobody, teams, seats, screen } };
  },
  'joint-offer': joint,
  'joint-answer': joint,
  commitment: joint,
  'shared-commitment': ({ commitments }, { seat }) => {
    const told = commitments.find((one) => one.seat === seat);
    return told ? { texts: [told.text], to: nobody } : null;
  },
  // With its first line a talk says what it is about.
  talk: ({ talks }, { talk: id, line: lineId }) => {
    const talk = talks.find((one) => one.id === id);
    const line = talk?.lines.find((one) => one.id === lineId);
    if (!talk || !line) return null;
    const topic = line === talk.lines[0] ? [talk.topic] : [];
    // EX272: of what is said the debrief has the topic alone, and that only where it knows of the talk.
    const debrief = topic.length > 0 && (talk.isPlenary || talk.actors.length === 0);
    return { texts: [line.text, ...topic], to: { ...nobody, teams: line.told, debrief } };
  },
  demarche: ({ demarches }, { demarche: id }) => {
    const demarche = demarches.find((one) => one.id === id);
    if (!demarche) return null;
    const { title, text, from, to } = demarche;
    return { texts: [title, text], to: { ...nobody, teams: [from, to] } };
  },
  forward: (state, { forward: id }) => {
    const forward = state.forwards.find((one) => one.id === id);
    if (!forward) return null;
    const { title, text, note, from, to } = forward;
    const texts = [title, text, note].filter((part) => part !== '');
    const debrief = !isOfControl(state, forward.kind, forward.item ?? '');
    return { texts, to: { ...nobody, teams: [from, to], debrief } };
  },
};

function joint(state: State, subject: Extract<HiddenSubject, { action: string }>): Found | null {
  const found = jointTexts(state, subject);
  return found && { texts: found.texts, to: { ...nobody, teams: found.teams, room: found.room } };
}

/** Of what can be passed on: its kind, and what it is called in the record. */
function passedOnAs(subject: HiddenSubject): { kind: ForwardedKind; item: string } | null {
  switch (subject.kind) {
    case 'message':
      return { kind: subject.kind, item: subject.message };
    case 'fact':
      return { kind: subject.kind, item: subject.fact };
    case 'inject':
      return { kind: subject.kind, item: subject.release };
    default:
      return null;
  }
}

/** What is hidden: the text itself, and every copy of it that was passed on, also of one that was passed on again. */
function withCopies({ forwards }: State, subject: HiddenSubject): HiddenSubject[] {
  const is = passedOnAs(subject);
  const copies = forwards.filter(({ kind, item }) => kind === is?.kind && item === is.item);
  return [subject, ...copies.map(({ id }) => ({ kind: 'forward' as const, forward: id }))];
}

function findIn(state: State, subject: HiddenSubject): Found | null {
  const find = finders[subject.kind] as (state: State, subject: HiddenSubject) => Found | null;
  return find(state, subject);
}

/** What stands where a subject points, in as many parts as it has; nothing when it is not there. */
export function hiddenTexts(state: State, subject: HiddenSubject): string[] {
  return findIn(state, subject)?.texts ?? [];
}

/**
 * EX143: staff put a neutral sentence in the place of an offensive text, with a note why. EX144: it changes for everybody
 * who had the text, as it was written or passed on. What went out before stays in the record alone. EX284: talks,
 * demarches and what was passed on alike.
 */
export const hideText: Rule<'HideText'> = (state, { command, by }) => {
  const { subject, instead, note } = command;
  if (!findIn(state, subject)) return refused('UnknownText');
  const said = { by: seatOf(state, by)?.name ?? '', note };
  const events = withCopies(state, subject).flatMap((one) => {
    const found = findIn(state, one);
    if (!found || found.texts.every((text) => text === instead)) return [];
    return [{ type: 'TextHidden' as const, subject: one, instead, secret: { ...said, ...found.to } }];
  });
  return events.length === 0 ? refused('AlreadyHidden') : happened(...events);
};
