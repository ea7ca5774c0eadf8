'use client';

import { useState } from 'react';
import { ChamberLater, usePreparedChamber } from '../../chamber/chamber-later';
import { JointLater } from '../../joint-actions/joint-later';
import { useSeat, useView } from '../../live/use-views';
import { LoadingBars } from '../../parts/loading-bars';
import { DepthLater } from '../depth/depth-later';
import { RulesNotice } from '../lobby/rules-notice';
import { stepNow } from '../step-now';
import { Correspondence } from '../team/correspondence';
import { useOwnTeam } from '../use-own-team';
import { BodiesWork } from './bodies-work';
import { FactsWork } from './facts-work';
import { OpenVoteNotice } from './open-vote-notice';
import { RoomWork } from './room-work';
import { ThinkWork } from './think-work';
import { useMoveWorks } from './use-move-works';

/** The work of the open step. A member whose body votes reaches the vote from every step. */
export function StepWork() {
  usePreparedChamber();
  const view = useView();
  const team = useOwnTeam();
  const step = stepNow(view);
  if (!step) return <RulesNotice />;
  if (!team) return <RoomWork step={step.step} />;
  return (
    <>
      <RulesNotice />
      {step.step === 'agree' ? (
        <AgreeWork />
      ) : (
        <>
          <OtherWork />
          <JointLater />
        </>
      )}
    </>
  );
}

/** The step's own work, or the chamber for a member whose body still votes. */
function OtherWork() {
  const [votesNow, setVotesNow] = useState(false);
  return (
    <>
      <OpenVoteNotice isShown={votesNow} onToggle={() => setVotesNow(!votesNow)} />
      {votesNow ? <ChamberLater /> : <OwnWork />}
    </>
  );
}

/** The chamber, or what the bodies vote on; then what teams do together, and letters for who has them not beside the work. */
function AgreeWork() {
  const isMember = useSeat()?.member;
  return (
    <>
      {isMember ? <ChamberLater /> : <BodiesWork />}
      <JointLater />
      {isMember ? null : <Correspondence />}
    </>
  );
}

function OwnWork() {
  const step = stepNow(useView());
  const works = useMoveWorks();
  if (step?.step === 'update') return <FactsWork />;
  if (step?.step === 'think') return <ThinkWork key={step.move.number} move={step.move.number} />;
  if (!works) return <LoadingBars />;
  switch (step?.step) {
    case 'decide':
      return (
        <>
          <works.CardWork />
          <DepthLater />
        </>
      );
    case 'anticipate':
      return <works.ForecastWork key={step.move.number} move={step.move.number} />;
    case 'reveal':
      return <works.RevealWork />;
    default:
      return null;
  }
}
