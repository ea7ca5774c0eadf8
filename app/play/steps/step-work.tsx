'use client';

import { useState } from 'react';
import { ChamberLater, usePreparedChamber } from '../../chamber/chamber-later';
import { useSeat, useView } from '../../live/use-views';
import { CardWork } from '../card/card-work';
import { DepthLater } from '../depth/depth-later';
import { RulesNotice } from '../lobby/rules-notice';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';
import { BodiesWork } from './bodies-work';
import { FactsWork } from './facts-work';
import { ForecastWork } from './forecast-work';
import { OpenVoteNotice } from './open-vote-notice';
import { RevealWork } from './reveal-work';
import { RoomWork } from './room-work';
import { ThinkWork } from './think-work';

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
      {step.step === 'agree' ? <AgreeWork /> : <OtherWork />}
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

function AgreeWork() {
  return useSeat()?.member ? <ChamberLater /> : <BodiesWork />;
}

function OwnWork() {
  const step = stepNow(useView());
  switch (step?.step) {
    case 'update':
      return <FactsWork />;
    case 'think':
      return <ThinkWork key={step.move.number} move={step.move.number} />;
    case 'decide':
      return (
        <>
          <CardWork />
          <DepthLater />
        </>
      );
    case 'anticipate':
      return <ForecastWork key={step.move.number} move={step.move.number} />;
    case 'reveal':
      return <RevealWork />;
    default:
      return null;
  }
}
