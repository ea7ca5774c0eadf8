import { toolOf } from '../../framework/tools';
import type { EventOf } from '../event';
import { type TimelineContext, teamName, teamNames, whether } from './names';

/** How joint actions are told. */
export const jointActionTelling = {
  JointActionOffered: (
    { team, asked, tool, text }: EventOf<'JointActionOffered'>,
    context: TimelineContext,
  ) => ({
    key: 'timeline.JointActionOffered',
    values: {
      team: teamName(team, context),
      tool: tool ? toolOf(tool).phrase : '',
      asked: teamNames(asked, context),
      text,
    },
  }),
  JointActionAnswered: (
    { team, parties, stance, text }: EventOf<'JointActionAnswered'>,
    context: TimelineContext,
  ) => ({
    key: 'timeline.JointActionAnswered',
    values: {
      team: teamName(team, context),
      from: teamName(parties[0] ?? '', context),
      stance: stance.replace('-', ''),
      text,
    },
  }),
  // The table says it; a line for each number would drown the rest.
  BurdenShared: () => null,
  CommitmentMade: ({ team, text, condition }: EventOf<'CommitmentMade'>, context: TimelineContext) => ({
    key: 'timeline.CommitmentMade',
    values: { team: teamName(team, context), text, conditional: whether(condition), condition },
  }),
  CommitmentChecked: ({ team, verdict, reason }: EventOf<'CommitmentChecked'>, context: TimelineContext) => ({
    key: 'timeline.CommitmentChecked',
    values: {
      byTeam: whether(team ?? ''),
      team: team === null ? '' : teamName(team, context),
      verdict: verdict.replace('-', ''),
      reason,
    },
  }),
  JointActionShown: (
    { jointAction: { team, asked } }: EventOf<'JointActionShown'>,
    context: TimelineContext,
  ) => ({
    key: 'timeline.JointActionShown',
    values: { team: teamName(team, context), asked: teamNames(asked, context) },
  }),
};
