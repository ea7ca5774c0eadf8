'use client';

import { IconArrowForwardUp, IconEar, IconFileText, IconMail, IconMailOpened } from '@tabler/icons-react';
import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { formatHours } from '../../parts/times';
import type { KnownItem, TeamKnowledge } from '../read/knowledge';
import { layOut } from '../read/lane-layout';
import { playAxis } from '../read/play-axis';
import { teamOf } from '../read/team-of';
import { TeamName } from '../team-mark';
import styles from './knowledge.module.css';
import { useKnowledgeWords } from './use-knowledge-words';

interface KnowledgeFigureProps {
  item: KnownItem;
  known: TeamKnowledge[];
  view: State;
}

interface Sign {
  key: string;
  at: number;
  icon: ReactNode;
  word: string;
}

/** A line for each team: from when on it had the item, and when it was opened, passed on and named in a card. */
export function KnowledgeFigure({ item, known, view }: KnowledgeFigureProps) {
  const t = useTranslations('pictures.knowledge');
  const axis = playAxis(view);
  const along = scaleLinear([axis.from, axis.until], [0, 1]).clamp(true);
  const placeOf = (at: number) => along(exerciseTime(view.clock, at));
  const end = view.clock.endedAt === null ? 1 : placeOf(view.clock.endedAt);
  return (
    <figure className={styles.figure} aria-label={t('label', { title: item.title })}>
      <Kicker as="h2">{item.title}</Kicker>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.track}>
          {axis.ticks.map((tick) => (
            <bdi key={tick} className={styles.tick} style={{ insetInlineStart: `${along(tick) * 100}%` }}>
              {formatHours(tick)}
            </bdi>
          ))}
        </span>
      </div>
      <ul>
        {known.map((team) => (
          <TeamRow key={team.team} known={team} view={view} placeOf={placeOf} end={end} />
        ))}
      </ul>
    </figure>
  );
}

interface TeamRowProps {
  known: TeamKnowledge;
  view: State;
  placeOf: (at: number) => number;
  end: number;
}

/** The narrowest that a line gets beside the team's name on a screen of 1280, and a letter of a word, in rem. */
const lineWidth = 60;
const letterWidth = 0.45;

function TeamRow({ known, view, placeOf, end }: TeamRowProps) {
  const words = useKnowledgeWords(view);
  const signs = useSigns(known, view);
  const { rows, items } = layOut(
    signs.map(({ at, word }) => ({ place: placeOf(at), labelWidth: word.length * letterWidth + 0.75 })),
    lineWidth,
  );
  const from = known.reached ? placeOf(known.reached.at) : 0;
  return (
    <li className={styles.row} style={{ minBlockSize: `${1 + rows * 1.625}rem` }}>
      <span className={styles.name}>
        <TeamName view={view} team={known.team} />
      </span>
      <span className={styles.track}>
        {known.reached ? (
          <i
            className={styles.had}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(0, end - from) * 100}%` }}
            aria-hidden="true"
          />
        ) : (
          <span className={styles.never}>{words.reached(known)}</span>
        )}
        {signs.map(({ key, at, icon, word }, index) => (
          <span
            key={key}
            className={classNames(styles.sign, items[index]?.label === 'before' && styles.before)}
            style={{
              insetInlineStart: `${placeOf(at) * 100}%`,
              insetBlockStart: `${0.5 + (items[index]?.row ?? 0) * 1.625}rem`,
            }}
          >
            {icon}
            {items[index]?.label === 'none' ? null : <span>{word}</span>}
          </span>
        ))}
      </span>
    </li>
  );
}

function useSigns({ reached, opened, passedOn, cited }: TeamKnowledge, view: State): Sign[] {
  const t = useTranslations('pictures.knowledge.sign');
  if (!reached) return [];
  const size = { size: '1.25rem', stroke: 1.75, 'aria-hidden': true } as const;
  const icons = {
    sent: <IconMail {...size} />,
    own: <IconMail {...size} />,
    person: <IconMail {...size} />,
    leak: <IconEar {...size} />,
    forward: <IconArrowForwardUp {...size} />,
  };
  const from = reached.from ? teamOf(view, reached.from).shortName : '';
  return [
    { key: 'reached', at: reached.at, icon: icons[reached.how], word: t(reached.how, { from }) },
    ...(opened?.firstAt
      ? [
          {
            key: 'opened',
            at: opened.firstAt,
            icon: <IconMailOpened {...size} />,
            word: t('opened', { opened: opened.opened, people: opened.people }),
          },
        ]
      : []),
    ...passedOn.map(({ at, to }) => ({
      key: `on ${to} ${at}`,
      at,
      icon: <IconArrowForwardUp {...size} />,
      word: t('passedOn', { to: teamOf(view, to).shortName }),
    })),
    ...cited.map(({ id, at }) => ({
      key: id,
      at,
      icon: <IconFileText {...size} />,
      word: t('cited'),
    })),
  ].sort((one, other) => one.at - other.at);
}
