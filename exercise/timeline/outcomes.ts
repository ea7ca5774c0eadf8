import { mechanismOf } from '../../framework/mechanisms';
import { situationLineOf } from '../../framework/situation-lines';
import type { EventOf } from '../event';
import type { RulingOutcome } from '../state';
import { type TimelineContext, teamName, voteTitle, whether } from './names';

/** ICU selects on words without a hyphen. */
const outcomeSelectors: Record<RulingOutcome, string> = {
  'as-intended': 'asIntended',
  'in-part': 'inPart',
  'no-visible-effect': 'noVisibleEffect',
  backfired: 'backfired',
};

/** What a ruling is about, in words that the channel knows. */
function subjectValues({ subject, move }: EventOf<'OutcomeRuled'>, context: TimelineContext) {
  switch (subject.kind) {
    case 'card':
      return { subject: 'card', about: teamName(subject.team, context), move };
    case 'counter-move':
      return { subject: 'answer', about: context.opening?.respondent.name ?? '', move };
    case 'vote': {
      const title = voteTitle(subject.vote, context);
      return { subject: title === '' ? 'vote' : 'titledVote', about: title, move };
    }
  }
}

/** How rulings and the situation board are told. */
export const outcomeTelling = {
  OutcomeRuled: (event: EventOf<'OutcomeRuled'>, context: TimelineContext) => ({
    key: 'timeline.OutcomeRuled',
    values: {
      ...subjectValues(event, context),
      ruledBy: event.ruledBy,
      outcome: outcomeSelectors[event.outcome],
      named: whether(event.mechanism ?? ''),
      mechanism: event.mechanism ? mechanismOf(event.mechanism).phrase : '',
      reason: event.reason,
      hasSideEffect: whether(event.sideEffect),
      sideEffect: event.sideEffect,
    },
  }),
  SituationLineMoved: ({ line, direction, confidence }: EventOf<'SituationLineMoved'>) => ({
    key: 'timeline.SituationLineMoved',
    values: { line: situationLineOf(line).name, direction, confidence },
  }),
};
