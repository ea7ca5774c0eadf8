import type { State, Talk, TalkLine } from '../../state';
import type { Audience } from './audience';

const speaksFor = (line: TalkLine, team: string | null) =>
  team !== null && line.speaker !== null && 'team' in line.speaker && line.speaker.team === team;

/** A team has the lines that were said while it was there; the debrief has none. */
function visibleLines(talk: Talk, to: Audience): TalkLine[] {
  if (to.readsMessages) return talk.lines;
  if (to.isDebrief) return [];
  return talk.lines
    .filter(({ told }) => told.includes(to.team ?? ''))
    .map((line) => ({ ...line, author: speaksFor(line, to.team) ? line.author : null }));
}

/** A talk is its teams' and control's until the debrief, and to nobody else is there one. With an actor it stays theirs. */
export function visibleTalks({ talks }: State, to: Audience): Talk[] {
  const isAmongTeams = ({ actors, isPlenary }: Talk) => isPlenary || actors.length === 0;
  const isParty = ({ parties }: Talk) => parties.some(({ team }) => team === to.team);
  return talks
    .filter((talk) => to.readsMessages || (to.isDebrief && isAmongTeams(talk)) || isParty(talk))
    .map((talk) => ({ ...talk, lines: visibleLines(talk, to) }));
}

const isEndOf = ({ from, to: address }: { from: string; to: string }, to: Audience) =>
  to.readsMessages || to.isDebrief || from === to.team || address === to.team;

/** Both ends have a demarche; each knows its own hand in it. */
export function visibleDemarches({ demarches }: State, to: Audience): State['demarches'] {
  return demarches
    .filter((demarche) => isEndOf(demarche, to))
    .map((demarche) => {
      const { acknowledged } = demarche;
      const knowsBy = to.readsMessages || to.team === demarche.to;
      return {
        ...demarche,
        author: to.readsMessages || to.team === demarche.from ? demarche.author : null,
        acknowledged: acknowledged && { ...acknowledged, by: knowsBy ? acknowledged.by : null },
      };
    });
}

/** What was passed on: by whom and through whom the team itself knows, and control. */
export function visibleForwards({ forwards, messages }: State, to: Audience): State['forwards'] {
  const isControls = ({ kind, item }: State['forwards'][number]) =>
    kind === 'answer' ||
    (kind === 'message' && messages.some((one) => one.id === item && one.to === 'control'));
  return forwards
    .filter((forward) => isEndOf(forward, to) && !(to.isDebrief && isControls(forward)))
    .map((forward) =>
      to.readsMessages || to.team === forward.from
        ? forward
        : { ...forward, author: null, item: null, via: null },
    );
}
