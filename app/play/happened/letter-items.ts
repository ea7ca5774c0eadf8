import type { State, Talk } from '../../../exercise/state';

/** Something that others brought to the team: an invitation to a talk, a plenary, a demarche, what was passed on. */
export interface LetterItem {
  kind: 'letter';
  id: string;
  at: number;
  form: 'talk' | 'plenary' | 'demarche' | 'forward' | 'recalled';
  /** The id of the team it came from; null when it came from none. */
  from: string | null;
  /** The outside actor it came from; empty when it came from none. */
  actor: string;
  title: string;
  text: string;
}

/** What others brought to a team beside messages. What is said later in a talk stands in the talk. */
export function letterItems({ talks, demarches, forwards }: State, team: string): LetterItem[] {
  const kind = 'letter' as const;
  const isToUs = ({ to }: { to: string }) => to === team;
  return [
    ...talks.filter(({ opener }) => opener !== team).flatMap(invitation),
    ...demarches.filter(isToUs).map(({ id, at, from, title, text }) => ({
      kind,
      id,
      at,
      form: 'demarche' as const,
      from,
      actor: '',
      title,
      text,
    })),
    ...forwards.filter(isToUs).map(({ id, at, from, title, text, recalledAt }) => ({
      kind,
      id,
      at,
      form: recalledAt === null ? ('forward' as const) : ('recalled' as const),
      from,
      actor: '',
      title,
      text,
    })),
  ];
}

function invitation({ id, openedAt: at, isPlenary, opener: from, topic: title, lines }: Talk): LetterItem[] {
  const [first] = lines;
  if (!first) return [];
  const { speaker, text } = first;
  const actor = speaker && 'actor' in speaker ? speaker.actor : '';
  return [{ kind: 'letter', id, at, form: isPlenary ? 'plenary' : 'talk', from, actor, title, text }];
}
