'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useView } from '../live/use-views';
import { announce } from '../parts/live-announcer';
import { useTeamName } from './use-team-name';

/** Reads out that somebody asked the team to a talk, spoke in one, handed a demarche or passed something on. */
export function useTalkAnnouncements(team: string | null): void {
  const t = useTranslations('talks.announce');
  const nameOf = useTeamName();
  const { talks, demarches, forwards } = useView();
  const lines = talks.flatMap(({ topic, lines: said }) => said.map((line) => ({ topic, line })));
  const others = lines.filter(
    ({ line: { speaker } }) => !(speaker && 'team' in speaker && speaker.team === team),
  );
  const letters = [...demarches, ...forwards].filter(({ to }) => to === team);
  const heard = useRef({ lines: others.length, letters: letters.length });
  useEffect(() => {
    const last = others.at(-1);
    if (last && others.length > heard.current.lines) announce(t('said', { topic: last.topic }));
    const letter = letters.toSorted((a, b) => a.at - b.at).at(-1);
    if (letter && letters.length > heard.current.letters) announce(t('came', { team: nameOf(letter.from) }));
    heard.current = { lines: others.length, letters: letters.length };
  });
}
