import type { State } from '../../../exercise/state';
import { dayInWords } from '../day-in-words';
import type { Block, Frame, PaperDocument } from '../document/document';
import { isolated } from '../document/isolated';
import { listed } from '../listed';
import { marksOf } from '../paper-marks';
import { kitWords as t } from './kit-words';

/** How somebody wants a paper. */
export interface KitOptions {
  /** 1.4 times the usual size, for who reads large type. */
  isLarge: boolean;
  /** Real people whom support words name stand in it only so; absent: they do. */
  namesPeople?: boolean;
  /** What the exercise is beside an exercise; absent: what the state says of it. */
  marks?: readonly string[];
}

/** What a paper of the kit says of itself. */
export interface KitText {
  title: string;
  /** For whom it is, under the title. */
  subtitle: string;
  facts?: PaperDocument['facts'];
  hasCover?: boolean;
  blocks: readonly Block[];
}

/** A paper of an exercise with its frame: EXERCISE, scenario and date, and what is unusual about the run. */
export function kitPaper(state: State, options: KitOptions, text: KitText): PaperDocument {
  return {
    title: text.title,
    subtitle: text.subtitle,
    facts: text.facts ?? [],
    frame: exerciseFrame(state, options.marks ?? marksOf(state, state.chathamHouse)),
    language: state.opening?.language ?? 'en-GB',
    isLarge: options.isLarge,
    hasCover: text.hasCover ?? false,
    blocks: text.blocks,
  };
}

/** The instant of STARTEX, or of the opening before it. */
const dayOf = ({ clock }: State) => clock.startedAt ?? clock.openedAt;

function exerciseFrame(state: State, marks: readonly string[]): Frame {
  return { scenario: state.opening?.title ?? '', date: dayInWords(dayOf(state)), marks };
}

/** What a title page says of the exercise. */
export function exerciseFacts(state: State): PaperDocument['facts'] {
  const { opening } = state;
  if (!opening) return [];
  return [
    { label: t('facts.date'), value: dayInWords(dayOf(state)) },
    {
      label: t('facts.length'),
      value: t('lengthOf', { minutes: opening.minutes, floor: opening.debriefFloorMinutes }),
    },
    { label: t('facts.people'), value: t('peopleOf', opening.people) },
    { label: t('facts.teams'), value: listed(opening.teams.map(({ name }) => isolated(name))) },
    ...(opening.bodies.length > 0
      ? [{ label: t('facts.bodies'), value: listed(opening.bodies.map(({ name }) => isolated(name))) }]
      : []),
  ];
}
