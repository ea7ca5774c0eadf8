'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Ruling, State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import { counterMoveOf } from '../../../framework/counter-moves';
import { toolOf } from '../../../framework/tools';
import { formatHours } from '../../parts/times';
import { useListed } from '../../parts/use-listed';
import { useSentence } from '../../parts/use-sentence';
import { countedKinds } from '../read/clustered-marks';
import { bodyNameOf, teamOf } from '../read/team-of';
import type { Mark } from '../read/timeline-marks';

/** The words of a mark. */
export interface MarkWords {
  /** Beside the mark: "Targeted sanctions". Empty for an inject, whose number stands in the mark. */
  label: string;
  /** What the mark is: "Card: National". */
  kind: string;
  /** All of it in one line, for assistive technology. */
  name: string;
}

/** Puts marks of the timeline into words. */
export function useMarkWords(view: State): (mark: Mark) => MarkWords {
  const t = useTranslations('debrief.mark');
  const pictures = useTranslations('pictures.timeline');
  const say = useSentence();
  const listed = useListed();
  return useCallback(
    (mark) => {
      const time = formatHours(exerciseTime(view.clock, mark.at));
      const {
        kind,
        label,
        title = label,
      } = mark.kind === 'traffic'
        ? { kind: pictures(`traffic.${mark.what}`), label: '', title: sentenceOf(mark, view, say) }
        : mark.kind === 'cluster'
          ? {
              kind: pictures('together', { count: mark.marks.length }),
              label: '',
              title: inNumbers(mark, pictures, listed),
            }
          : wordsOf(mark, view, t);
      return { kind, label, name: t('name', { time, kind, label: title }) };
    },
    [t, view, pictures, say, listed],
  );
}

type Say = ReturnType<typeof useTranslations<'debrief.mark'>>;
type InPictures = ReturnType<typeof useTranslations<'pictures.timeline'>>;
/** A mark that the timeline of sentences does not put into words already. */
type OwnMark = Exclude<Mark, { kind: 'traffic' | 'cluster' }>;

/** What a mark of traffic says, as the timeline in sentences says it. */
export function sentenceOf(
  { at, event }: Extract<Mark, { kind: 'traffic' }>,
  view: State,
  say: ReturnType<typeof useSentence>,
): string {
  const sentence = describe({ at, event }, view);
  return sentence ? say(sentence) : '';
}

/** "10 messages, 2 talks". */
export function inNumbers(
  { marks }: Extract<Mark, { kind: 'cluster' }>,
  t: InPictures,
  listed: ReturnType<typeof useListed>,
): string {
  return listed(countedKinds(marks).map((one) => t('counted', one)));
}

function wordsOf(mark: OwnMark, view: State, t: Say): { label: string; kind: string; title?: string } {
  switch (mark.kind) {
    case 'inject': {
      const { number, content } = mark.release;
      return {
        label: '',
        kind: number ? t('inject', { number }) : t('injectUnnumbered'),
        title: content.title,
      };
    }
    case 'card': {
      const { tool } = mark.card.content;
      const { shortName } = teamOf(view, mark.card.team);
      return { label: tool ? toolOf(tool).name : t('noTool'), kind: t('card', { team: shortName }) };
    }
    case 'vote': {
      const { result, binding, body } = mark.vote;
      const name = bodyShortName(view, body);
      const outcome = result?.adopted ? 'adopted' : result?.why === 'veto' ? 'vetoed' : 'notAdopted';
      return {
        label: t(binding ? 'voteLabel' : 'strawLabel', { body: name, outcome }),
        kind: t(binding ? 'vote' : 'straw', { body: name }),
        title: t(binding ? 'voteTitle' : 'strawTitle', { title: mark.vote.title, outcome }),
      };
    }
    case 'counter-move':
      return {
        label: counterMoveOf(mark.counterMove.counterMove).name,
        kind: t('counterMove', { respondent: view.opening?.respondent.name ?? '' }),
      };
    case 'ruling': {
      const label = t(`outcome.${mark.ruling.outcome}`);
      return { label, kind: t('rulingOn', { about: aboutOf(mark.ruling, view, t) }) };
    }
  }
}

/** What a ruling is about, in two or three words. */
function aboutOf({ subject }: Ruling, view: State, t: Say): string {
  switch (subject.kind) {
    case 'card':
      return teamOf(view, subject.team).shortName;
    case 'counter-move':
      return t('theAnswer');
    case 'vote':
      return t('theVote');
  }
}

/** A body goes by the short name of the team that sits in it. */
function bodyShortName(view: State, body: string): string {
  const team = view.opening?.bodies.find(({ id }) => id === body)?.team;
  return team ? teamOf(view, team).shortName : bodyNameOf(view, body);
}
