import { exerciseTime } from '../../../exercise/exercise-clock';
import { isStaffRole, type Seat, type SeatRole, type State, staffRoles } from '../../../exercise/state';
import { dayInWords } from '../day-in-words';
import { aside, heading, paragraph } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { listed } from '../listed';
import { namingOf } from '../naming-of';
import type { PaperRequest } from '../paper';
import { reportWords as t } from './words';

/** What the report is and what it is not, before anything else is read. */
export function whatThisIs(): Block[] {
  return [heading(1, t('what.heading')), paragraph(t('what.is')), aside(t('what.isNot'))];
}

/** What the title page says of the exercise: who was there in numbers, and who staff were in roles. */
export function factsOf({ view, redaction }: PaperRequest): PaperDocument['facts'] {
  const { opening, clock } = view;
  return [
    { label: t('facts.date'), value: dayInWords(clock.startedAt ?? clock.openedAt) },
    { label: t('facts.scenario'), value: [opening?.title, opening?.subtitle].filter(Boolean).join('. ') },
    { label: t('facts.length'), value: lengthOf(view) },
    { label: t('facts.people'), value: peopleOf(view) },
    { label: t('facts.staff'), value: staffOf(view) },
    ...caseFacts(view, redaction),
    { label: t('facts.names'), value: t(`names.${namingOf(redaction)}`) },
  ];
}

/** Of a case study: where and when it happened, and who acknowledged that real names are used. */
function caseFacts(
  { opening, caseAcknowledged }: State,
  redaction: PaperRequest['redaction'],
): PaperDocument['facts'] {
  if (!opening?.caseStudy) return [];
  const { place, period } = opening.caseStudy;
  const acknowledged = caseAcknowledged
    ? [
        {
          label: t('facts.acknowledged'),
          value: t('acknowledged', {
            by: redaction.named(caseAcknowledged.by),
            date: dayInWords(caseAcknowledged.at),
          }),
        },
      ]
    : [];
  return [{ label: t('facts.caseStudy'), value: t('caseStudy', { place, period }) }, ...acknowledged];
}

function lengthOf({ clock }: State): string {
  if (clock.startedAt === null || clock.endedAt === null) return t('notPlayed');
  return t('lasted', { minutes: Math.round(exerciseTime(clock, clock.endedAt) / 60_000) });
}

/** Seats that somebody sat on to the end; nobody on the cover by name. */
const seatsOf = ({ seats }: State): Seat[] => Object.values(seats).filter(({ removed }) => !removed);

function peopleOf(view: State): string {
  const players = seatsOf(view).filter(({ role, team }) => role === 'player' && team !== null);
  const counts = (view.opening?.teams ?? [])
    .map(({ id, name }) => ({ name, count: players.filter(({ team, bot }) => team === id && !bot).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => t('peopleOf', { team: name, count }));
  const bots = players.filter(({ bot }) => bot).length;
  const all = [...counts, ...(bots > 0 ? [t('bots', { count: bots })] : [])];
  return all.length === 0 ? t('noPeople') : listed(all);
}

function staffOf(view: State): string {
  const roles: SeatRole[] = [...staffRoles, 'observer'];
  const counts = roles
    .map((role) => ({ role, count: seatsOf(view).filter((seat) => seat.role === role).length }))
    .filter(({ role, count }) => count > 0 && (isStaffRole(role) || role === 'observer'))
    .map(({ role, count }) => t('role', { role, count }));
  return listed(counts);
}
