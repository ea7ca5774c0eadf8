'use client';

import { useEffect, useRef, useState } from 'react';
import { useView } from '../../live/use-views';
import { SeatNotices } from '../../seat/seat-notices';
import { CardScope } from '../card/card-scope';
import { Happened } from '../happened/happened';
import { Papers } from '../papers/papers';
import { stepNow } from '../step-now';
import { StepWork } from '../steps/step-work';
import { TeamPane } from '../team/team-pane';
import { PaneFootContext } from './pane-foot';
import { PhoneQuestion } from './phone-question';
import { type PhoneTab, PhoneTabs } from './phone-tabs';
import { PhoneTop } from './phone-top';
import styles from './workspace-phone.module.css';

/** One pane between the ask and the time, which never scroll away, and four tabs. */
export function WorkspacePhone() {
  const view = useView();
  const step = stepNow(view)?.step;
  const [tab, setTab] = useState<PhoneTab>(step && step !== 'update' ? 'work' : 'happened');
  const [foot, setFoot] = useState<HTMLDivElement | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pane starts at its top.
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [tab]);
  return (
    <div className={styles.frame}>
      <PhoneTop />
      <SeatNotices />
      <CardScope>
        <PaneFootContext value={{ isPhone: true, element: foot }}>
          <main id="main" tabIndex={-1} className={styles.main}>
            <div className={styles.pane} ref={pane}>
              {tab === 'happened' ? <Happened withTitle={false} /> : null}
              {tab === 'work' ? (
                <>
                  <PhoneQuestion />
                  <StepWork />
                </>
              ) : null}
              {tab === 'team' ? <TeamPane /> : null}
              {tab === 'papers' ? <Papers /> : null}
            </div>
            <div ref={setFoot} />
          </main>
        </PaneFootContext>
      </CardScope>
      <div className={styles.tabs}>
        <PhoneTabs tab={tab} onTab={setTab} />
      </div>
    </div>
  );
}
