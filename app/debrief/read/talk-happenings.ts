import type { Happened } from '../../../exercise/event';
import type { State, Talk } from '../../../exercise/state';

function talkTold({
  id: talk,
  topic,
  isPlenary,
  opener,
  parties,
  actors,
  openedAt,
  closedAt,
}: Talk): Happened[] {
  const teams = parties.map(({ team }) => team);
  const opened = { talk, topic, plenary: isPlenary, opener, teams, actors };
  return [
    { at: openedAt, event: { type: 'TalkOpened', ...opened } },
    ...(closedAt === null ? [] : [{ at: closedAt, event: { type: 'TalkClosed' as const, talk, teams } }]),
  ];
}

/** Talks, demarches and what was passed on, read back out of the debrief's view. When a team came or went is not kept. */
export function talkHappenings({ talks, demarches, forwards }: State): Happened[] {
  const handed = demarches.flatMap(
    ({ id: demarche, from, to, title, text, at, acknowledged }): Happened[] => [
      { at, event: { type: 'DemarcheSent', demarche, from, to, title, text } },
      ...(acknowledged
        ? [{ at: acknowledged.at, event: { type: 'DemarcheAcknowledged' as const, demarche, from, to } }]
        : []),
    ],
  );
  const passedOn = forwards.map(
    ({ id: forward, from, to, kind, title, text, source, note, at }): Happened => ({
      at,
      event: { type: 'ItemForwarded', forward, from, to, kind, title, text, source, note },
    }),
  );
  return [...talks.flatMap(talkTold), ...handed, ...passedOn];
}
