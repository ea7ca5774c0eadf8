'use client';

import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useQueued } from '../../live/use-queued';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CaseNote } from '../../parts/case-study/case-note';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { RulesOfPlay } from '../papers/rules-of-play';
import styles from './read-rules.module.css';

/** The content note and the rules of play, and the word of the person that they have read them. */
export function ReadRules() {
  const t = useTranslations('play.lobby');
  const { opening } = useView();
  const seat = useSeat();
  const mayAcknowledge = useMay('AcknowledgeRules');
  const { give, isWaiting, refusal } = useCommand();
  const isQueued = useQueued('AcknowledgeRules') !== null;
  if (!opening) return null;
  return (
    <section className={styles.rules}>
      {opening.caseStudy ? (
        <>
          <Kicker>{t('caseStudy')}</Kicker>
          <CaseNote caseStudy={opening.caseStudy} />
        </>
      ) : null}
      <Kicker>{t('contentNote')}</Kicker>
      <Markdown className={styles.note} language={opening.language}>
        {opening.contentNote}
      </Markdown>
      <Kicker>{t('rules')}</Kicker>
      <RulesOfPlay />
      {seat?.hasReadRules ? (
        <p className={styles.done}>
          <IconCheck size={18} stroke={2.25} aria-hidden="true" />
          {t('haveRead')}
        </p>
      ) : mayAcknowledge ? (
        <Button disabled={isWaiting || isQueued} onClick={() => void give({ type: 'AcknowledgeRules' })}>
          {t('iHaveRead')}
        </Button>
      ) : null}
      <KeptHere topic="AcknowledgeRules" />
      <RefusalText refusal={refusal} />
    </section>
  );
}
