import type { EventOf } from '../event';
import type { Sentence } from '../sentence';
import { type TimelineContext, whether } from './names';

/** The number and title of a line, as far as the channel knows the script. */
function lineValues(id: string, { script }: TimelineContext) {
  const line = script?.injects.find((inject) => inject.id === id);
  return { named: whether(line?.number ?? ''), number: line?.number ?? '', title: line?.title ?? '' };
}

/** A sentence about one line, done by one of staff. */
const telling =
  (key: string) =>
  (event: { inject: string; by: string; reason?: string }, context: TimelineContext): Sentence => ({
    key: `timeline.${key}`,
    values: {
      ...lineValues(event.inject, context),
      by: context.seats[event.by]?.name ?? '',
      known: whether(context.seats[event.by]?.name ?? ''),
      reason: event.reason ?? '',
    },
  });

/** How what staff did to the MSEL is told, to staff. */
export const mselTelling = {
  InjectHeld: telling('InjectHeld'),
  InjectUnheld: telling('InjectUnheld'),
  InjectSkipped: telling('InjectSkipped'),
  InjectDeferred: telling('InjectDeferred'),
  InjectRestored: telling('InjectRestored'),
  InjectCompleted: telling('InjectCompleted'),
  InjectReordered: telling('InjectReordered'),
  InjectEdited: telling('InjectEdited'),
  InjectArmed: (event: EventOf<'InjectArmed'>, context: TimelineContext): Sentence => {
    const { key, values } = telling('InjectArmed')(event, context);
    return { key, values: { ...values, minute: event.minute } };
  },
  InjectDisarmed: telling('InjectDisarmed'),
  ArmLapsed: ({ inject, minute, why }: EventOf<'ArmLapsed'>, context: TimelineContext): Sentence => ({
    key: 'timeline.ArmLapsed',
    values: { ...lineValues(inject, context), minute, why },
  }),
};
