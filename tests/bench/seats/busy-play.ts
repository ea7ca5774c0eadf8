import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import type { Act, Filling } from '../servers/fill-log';

/** Who plays. */
interface Cast {
  lead: string;
  players: readonly string[];
}

/** Every so many questions one is left without an answer. */
const leftOpen = 3;

/**
 * What fills the record of a room: a line goes out to everybody, each of them opens it, and somebody asks control
 * something, which is answered two times out of three.
 */
export function busyPlay({ lead, players }: Cast): Filling['next'] {
  const coming: ((state: State) => Act)[] = [];
  let round = 0;
  return (state) => {
    if (coming.length === 0) {
      coming.push(...aRound(lead, players, round));
      round += 1;
    }
    const next = coming.shift();
    if (!next) throw new Error('A round of play is never empty.');
    return next(state);
  };
}

function aRound(lead: string, players: readonly string[], round: number): ((state: State) => Act)[] {
  const asker = players[round % players.length] ?? lead;
  const ask = `Question ${round + 1}: how long do the clinics at Tesh have diesel?`;
  const answer = 'Four days, says the ministry.\nNobody outside has counted.';
  return [
    (state) => ({ by: lead, command: goingOut(nextLines(state)[0]?.id ?? '') }),
    (state) => ({ by: lead, command: { type: 'SendReleaseNow', release: lastRelease(state) } }),
    ...players.map(
      (by) =>
        (state: State): Act => ({
          by,
          command: { type: 'AcknowledgeInject', release: lastRelease(state) },
        }),
    ),
    () => ({ by: asker, command: { type: 'SendMessage', to: 'control', text: ask } }),
    ...(round % leftOpen === 0
      ? []
      : [
          (state: State): Act => ({
            by: lead,
            command: {
              type: 'AnswerMessage',
              message: state.messages.at(-1)?.id ?? '',
              persona: 'Ministry of health',
              text: answer,
            },
          }),
        ]),
  ];
}

/** Sends a line to everybody. */
export function goingOut(inject: string) {
  const audience = { teams: 'all' as const, members: [], screen: true };
  return { type: 'ReleaseInject' as const, inject, audience, override: true };
}

/** The lines that can go out as they are, and have not. */
export function nextLines({ script, releases, contentCap }: State): StoryInject[] {
  const out = new Set(releases.map(({ inject }) => inject));
  return (script?.injects ?? []).filter(
    ({ id, kind, level }) => kind === 'contextual' && level <= contentCap && !out.has(id),
  );
}

function lastRelease({ releases }: State): string {
  return releases.at(-1)?.id ?? '';
}
