'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { authoringStatuses, injectModes } from '../../../exercise/story';
import { useWritten } from '../desk/desk-context';
import { useReadyBodies } from '../frame/ready-bodies-context';
import { injectKinds, type MselNames, type MselWords } from './names';

/** All that a line of the MSEL refers to, with its names, as the draft stands. */
export function useMselNames(): MselNames {
  const teams = useWritten('team');
  const bodies = useWritten('body');
  const objectives = useWritten('objective');
  const injects = useWritten('inject');
  const moves = useWritten('move');
  const story = useWritten('story')[0]?.value;
  const ready = useReadyBodies();
  const words = useMselWords();
  // The injects change with every letter, and their numbers hardly ever.
  const numbers = JSON.stringify(injects.map(({ value: { id, number, title } }) => ({ id, number, title })));
  return useMemo(
    () => ({
      teams: teams.map(({ value: { team } }) => ({
        id: team?.id ?? '',
        name: team?.name ?? '',
        shortName: team?.shortName ?? '',
        places: team?.places ?? 0,
      })),
      bodies: bodies.map(({ value }) => {
        const named = 'ready' in value ? ready.find(({ id }) => id === value.ready) : undefined;
        const own = (value.members ?? []).map((one) =>
          typeof one === 'string' ? one : { id: one.id, name: one.name ?? one.id },
        );
        const members = (named && own.length === 0 ? named.members : own).map((one) =>
          typeof one === 'string' ? { id: one, name: nameIn(named?.members, one) } : one,
        );
        const id = ('ready' in value ? (value.id ?? value.ready) : value.id) ?? '';
        return { id, name: value.name || named?.name || id, team: value.team, members };
      }),
      objectives: objectives.map(({ value: { id, text } }) => ({ id, text })),
      injects: JSON.parse(numbers) as MselNames['injects'],
      moves: moves.map(({ value: { number, title } }) => ({ number, title })),
      columns: story?.columns ?? [],
      words,
    }),
    [teams, bodies, objectives, numbers, moves, story?.columns, ready, words],
  );
}

const nameIn = (members: { id: string; name: string }[] | undefined, id: string) =>
  members?.find((member) => member.id === id)?.name ?? id;

function useMselWords(): MselWords {
  const t = useTranslations('authoring.msel.words');
  const tModes = useTranslations('parts.inject.mode');
  return useMemo(
    () => ({
      kinds: Object.fromEntries(injectKinds.map((kind) => [kind, t(`kinds.${kind}`)])) as MselWords['kinds'],
      modes: Object.fromEntries(injectModes.map((mode) => [mode, tModes(mode)])) as MselWords['modes'],
      statuses: Object.fromEntries(
        authoringStatuses.map((status) => [status, t(`statuses.${status}`)]),
      ) as MselWords['statuses'],
      all: t('all'),
      screen: t('screen'),
      yes: t('yes'),
      no: t('no'),
    }),
    [t, tModes],
  );
}
