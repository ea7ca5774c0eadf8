'use client';

import { Correspondence } from './correspondence';
import { People } from './people';
import { SituationBoard } from './situation-board';
import { TeamBriefText } from './team-brief-text';
import styles from './team-pane.module.css';

interface TeamPaneProps {
  /** Left out where they stand beside the pane already. */
  withMessages?: boolean;
  withBoard?: boolean;
}

/** The team: who is here, what it writes and is told, what it wants, and the situation as the facilitator sees it. */
export function TeamPane({ withMessages = true, withBoard = true }: TeamPaneProps) {
  return (
    <div className={styles.pane}>
      <People />
      {withMessages ? <Correspondence /> : null}
      <TeamBriefText />
      {withBoard ? <SituationBoard /> : null}
    </div>
  );
}
