'use client';

import { useTranslations } from 'next-intl';
import type { Release, State, Vote } from '../../../exercise/state';
import { explainVote } from '../../../exercise/voting/explain-vote';
import { counterMoveOf } from '../../../framework/counter-moves';
import { mechanismOf } from '../../../framework/mechanisms';
import { toolOf } from '../../../framework/tools';
import { useListed } from '../../parts/use-listed';
import { useSentence } from '../../parts/use-sentence';
import { AfterResult } from '../collective/after-result';
import type { CountedCard } from '../read/played-moves';
import { teamOf } from '../read/team-of';
import type { Mark } from '../read/timeline-marks';
import { ClusterText, TrafficText } from './traffic-text';

/** What a mark stands for, in a sentence or two. */
export function MarkText({ mark, view }: { mark: Mark; view: State }) {
  switch (mark.kind) {
    case 'inject':
      return <InjectText release={mark.release} view={view} />;
    case 'card':
      return <CardText card={mark.card} />;
    case 'vote':
      return <VoteText vote={mark.vote} view={view} />;
    case 'counter-move':
      return <AnswerText mark={mark} />;
    case 'ruling':
      return <RulingText mark={mark} />;
    case 'traffic':
      return <TrafficText mark={mark} view={view} />;
    case 'cluster':
      return <ClusterText mark={mark} view={view} />;
  }
}

function InjectText({ release, view }: { release: Release; view: State }) {
  const t = useTranslations('debrief.markText');
  const listed = useListed();
  const { teams, screen, seats } = release.recipients;
  const names = listed(teams.map((team) => teamOf(view, team).shortName));
  return (
    <>
      <p>{t('inject', { title: release.content.title })}</p>
      <p>
        {t('reached', {
          isAll: String(screen || teams.length === view.opening?.teams.length),
          teams: names,
          people: seats.length,
          hasTeams: String(teams.length > 0),
        })}
        {release.status === 'recalled'
          ? ` ${t('recalled')}`
          : release.corrected
            ? ` ${t('corrected')}`
            : null}
      </p>
    </>
  );
}

function CardText({ card }: { card: CountedCard }) {
  const t = useTranslations('debrief.markText');
  const { tool, mechanism, counterMove } = card.content;
  return (
    <p>
      {t('card', {
        tool: tool ? toolOf(tool).name : t('noTool'),
        hasMechanism: String(mechanism !== null),
        mechanism: mechanism ? mechanismOf(mechanism).phrase : '',
      })}
      {counterMove ? ` ${t('expected', { counterMove: counterMoveOf(counterMove).phrase })}` : null}
    </p>
  );
}

function VoteText({ vote, view }: { vote: Vote; view: State }) {
  const t = useTranslations('debrief.markText');
  const say = useSentence();
  if (!vote.result) return null;
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  return (
    <>
      <p>
        {t('vote', { title: vote.title })} {say(verdict)} {parts.map(say).join(' ')}
      </p>
      <AfterResult vote={vote} view={view} />
    </>
  );
}

function AnswerText({ mark }: { mark: Extract<Mark, { kind: 'counter-move' }> }) {
  const t = useTranslations('debrief.markText');
  const { counterMove, protects } = mark.counterMove;
  const { name, description } = counterMoveOf(counterMove);
  return (
    <>
      <p>{t('answer', { name, what: mark.release?.content.title ?? description })}</p>
      {protects ? <p>{t('protects', { protects })}</p> : null}
    </>
  );
}

function RulingText({ mark }: { mark: Extract<Mark, { kind: 'ruling' }> }) {
  const t = useTranslations('debrief.markText');
  const outcomes = useTranslations('debrief.mark.outcome');
  const { outcome, reason, sideEffect, ruledBy } = mark.ruling;
  return (
    <>
      <p>{t('ruling', { outcome: outcomes(outcome), reason, ruledBy })}</p>
      {sideEffect ? <p>{t('sideEffect', { sideEffect })}</p> : null}
    </>
  );
}
