'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { exerciseTime } from '../../exercise/exercise-clock';
import type { Talk, TalkLine } from '../../exercise/state';
import { useView } from '../live/use-views';
import { ExerciseTime } from '../parts/exercise-time';
import { useListed } from '../parts/use-listed';
import styles from './talks.module.css';
import { useTeamName } from './use-team-name';

interface TalkLinesProps {
  talk: Talk;
  /** The reader's team; null for staff. */
  team: string | null;
  /** What stands under a line. */
  under?: (line: TalkLine) => ReactNode;
}

/** What was said in a talk, as far as the reader heard it, with who has read it. */
export function TalkLines({ talk, team, under }: TalkLinesProps) {
  return (
    <ol>
      {talk.lines.map((line) => (
        <Line key={line.id} line={line} isOwn={speakingTeam(line) === team && team !== null}>
          {under?.(line)}
        </Line>
      ))}
    </ol>
  );
}

/** The team that said a line; null for outside actors and staff. */
function speakingTeam({ speaker }: TalkLine): string | null {
  return speaker && 'team' in speaker ? speaker.team : null;
}

function Line({ line, isOwn, children }: { line: TalkLine; isOwn: boolean; children: ReactNode }) {
  const t = useTranslations('talks.line');
  const listed = useListed();
  const nameOf = useTeamName();
  const { clock } = useView();
  const { speaker, author, text, readBy, at } = line;
  const name = speaker === null ? t('staff') : 'team' in speaker ? nameOf(speaker.team) : speaker.actor;
  return (
    <li className={styles.line}>
      <p className={styles.meta}>
        <b>{isOwn ? t('own') : name}</b>
        <ExerciseTime at={exerciseTime(clock, at)} />
        {author ? <span>{t('by', { name: author })}</span> : null}
      </p>
      <p className={styles.text}>{text}</p>
      {readBy.length > 0 ? (
        <p className={styles.meta}>{t('readBy', { teams: listed(readBy.map(nameOf)) })}</p>
      ) : null}
      {children}
    </li>
  );
}
