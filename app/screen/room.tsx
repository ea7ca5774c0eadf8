'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { State } from '../../exercise/state';
import { EmergencyScreen } from '../parts/emergency-screen';
import { announce } from '../parts/live-announcer';
import { PauseScreen } from '../parts/pause-screen';
import { BriefingScene } from './briefing-scene';
import { CardsScene } from './cards-scene';
import { chooseScene, type Scene } from './choose-scene';
import { DebriefScene } from './debrief-scene';
import { JointScene } from './joint-scene';
import { LobbyScene } from './lobby-scene';
import { PulseScene } from './pulse-scene';
import { ResultScene } from './result-scene';
import { RevealScene } from './reveal-scene';
import { RoomFrame } from './room-frame';
import { SituationScene } from './situation-scene';
import { ThinkScene } from './think-scene';
import { VoteScene } from './vote-scene';

/** The room screen of a running exercise: one scene at a time, chosen by the view alone. */
export function Room({ view, isOffline }: { view: State; isOffline: boolean }) {
  const scene = chooseScene(view);
  useSceneAnnouncement(scene.kind);
  if (view.safety.emergencySince !== null)
    return (
      <RoomFrame view={view} isOffline={isOffline} isBare>
        <EmergencyScreen words={view.safety.support.emergency} size="room" />
      </RoomFrame>
    );
  if (view.clock.pausedAt !== null)
    return (
      <RoomFrame view={view} isOffline={isOffline} isBare>
        <PauseScreen size="room" />
      </RoomFrame>
    );
  if (scene.kind === 'debrief') return <DebriefScene view={view} isOffline={isOffline} />;
  return (
    <RoomFrame view={view} isOffline={isOffline}>
      <SceneOf scene={scene} view={view} />
    </RoomFrame>
  );
}

function SceneOf({ scene, view }: { scene: Scene; view: State }) {
  switch (scene.kind) {
    case 'lobby':
      return <LobbyScene view={view} />;
    case 'situation':
      return view.step?.move === 0 ? (
        <BriefingScene view={view} release={scene.release} />
      ) : (
        <SituationScene view={view} release={scene.release} />
      );
    case 'briefing':
      return <BriefingScene view={view} release={scene.release} />;
    case 'think':
      return <ThinkScene view={view} />;
    case 'cards':
      return <CardsScene view={view} move={scene.move} />;
    case 'reveal':
      return <RevealScene view={view} move={scene.move} />;
    case 'pulse':
      return <PulseScene view={view} move={scene.move} />;
    case 'joint':
      return <JointScene view={view} action={scene.action} />;
    case 'vote':
      return <VoteScene view={view} vote={scene.vote} />;
    case 'result':
      return <ResultScene view={view} vote={scene.vote} />;
    default:
      return null;
  }
}

/** Says what the screen turned to; not what it showed when it was opened. */
function useSceneAnnouncement(kind: Scene['kind']): void {
  const t = useTranslations('room');
  const before = useRef(kind);
  useEffect(() => {
    if (before.current !== kind) announce(t(`scene.${kind}`));
    before.current = kind;
  }, [kind, t]);
}
