'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MselLine } from '../../../../exercise/msel/lines';
import type { StoryInject } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { useMay } from '../../../live/use-may';
import { Button } from '../../../parts/button';
import { RefusalText } from '../../../seat/refusal-text';
import { useShortcut } from '../../frame/use-shortcut';
import { ArmForm } from './arm-form';
import styles from './line-acts.module.css';
import { LineStanding } from './line-standing';
import { PlaceForm } from './place-form';
import { PlanForm } from './plan-form';
import { ReasonForm } from './reason-form';

interface LineActsProps {
  line: MselLine;
  inject: StoryInject;
  /** The lines of the script in the running order. */
  order: readonly StoryInject[];
}

type Open = 'none' | 'skip' | 'defer' | 'place' | 'plan' | 'arm';

/** What staff can do with a line while it is part of the plan, and how it stands. */
export function LineActs({ line, inject, order }: LineActsProps) {
  const mayAct = useMay('HoldInject');
  const { give, refusal, isWaiting } = useCommand();
  const [open, setOpen] = useState<Open>('none');
  const toggle = (part: Open) => setOpen((now) => (now === part ? 'none' : part));
  const isOut = line.releases.some(({ status }) => status !== 'recalled');
  const isPlanned = line.overlay.standing === 'planned';
  const id = { inject: inject.id };
  const giveIt = (type: 'HoldInject' | 'UnholdInject' | 'RestoreInject' | 'CompleteInject') =>
    void give({ type, ...id });
  const hold = () => giveIt(line.overlay.hold ? 'UnholdInject' : 'HoldInject');
  const canGo = mayAct && !isOut && isPlanned;
  useShortcut('h', hold, canGo);
  useShortcut('s', () => toggle('skip'), canGo);
  useShortcut('d', () => toggle('defer'), canGo);
  useShortcut('a', () => toggle('arm'), canGo && inject.kind !== 'expected-action');
  useShortcut('l', () => toggle('place'), canGo);
  useShortcut('w', () => toggle('plan'), canGo);
  const close = () => setOpen('none');
  return (
    <div className={styles.plan}>
      <LineStanding line={line} />
      {mayAct ? (
        <Buttons
          {...{ line, isOut, isPlanned, isWaiting, open, toggle, hold, giveIt }}
          canArm={inject.kind !== 'expected-action'}
        />
      ) : null}
      {canGo && (open === 'skip' || open === 'defer') ? (
        <ReasonForm key={open} act={open} inject={inject.id} onDone={close} />
      ) : null}
      {canGo && open === 'place' ? (
        <PlaceForm key={inject.plannedMinute} inject={inject} order={order} onDone={close} />
      ) : null}
      {canGo && open === 'plan' ? <PlanForm inject={inject} onDone={close} /> : null}
      {canGo && open === 'arm' ? <ArmForm line={line} inject={inject} onDone={close} /> : null}
      <RefusalText refusal={refusal} />
    </div>
  );
}

interface ButtonsProps {
  line: MselLine;
  isOut: boolean;
  isPlanned: boolean;
  isWaiting: boolean;
  canArm: boolean;
  open: Open;
  toggle: (part: Open) => void;
  hold: () => void;
  giveIt: (type: 'RestoreInject' | 'CompleteInject') => void;
}

function Buttons({ line, isOut, isPlanned, isWaiting, canArm, open, toggle, hold, giveIt }: ButtonsProps) {
  const t = useTranslations('control.line');
  const opener = (part: Exclude<Open, 'none'>, key: string) => (
    <Button look="text" aria-expanded={open === part} aria-keyshortcuts={key} onClick={() => toggle(part)}>
      {t(part)}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {isPlanned && !isOut ? (
        <>
          <Button look="text" disabled={isWaiting} aria-keyshortcuts="H" onClick={hold}>
            {t(line.overlay.hold ? 'unhold' : 'hold')}
          </Button>
          {opener('skip', 'S')}
          {opener('defer', 'D')}
          {opener('place', 'L')}
          {opener('plan', 'W')}
          {canArm ? opener('arm', 'A') : null}
        </>
      ) : null}
      {isPlanned ? (
        <Button look="text" disabled={isWaiting} onClick={() => giveIt('CompleteInject')}>
          {t(canArm ? 'complete' : 'seen')}
        </Button>
      ) : (
        <Button look="text" disabled={isWaiting} onClick={() => giveIt('RestoreInject')}>
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
