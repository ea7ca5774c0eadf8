'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type MechanismId, mechanismOf } from '../../../framework/mechanisms';
import { mechanismsFor } from '../../../framework/pairing';
import { strategies } from '../../../framework/strategies';
import { type ToolId, toolOf, tools } from '../../../framework/tools';
import { privateTopic } from '../../live/pending';
import { usePrivate } from '../../live/use-private';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { SelectField } from '../../parts/select-field';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { PickSpread } from '../help/pick-spread';
import styles from './think-work.module.css';

/** A person's private pick; both null is "do not act yet". */
export interface Pick {
  tool: ToolId | null;
  mechanism: MechanismId | null;
}

const toolOptions = tools.map((tool) => ({ value: tool.id, label: tool.name }));
const mechanismOptions = strategies.map((strategy) => ({
  group: strategy.shortName,
  options: mechanismsFor(strategy.id).map((one) => ({ value: one.id, label: one.name })),
}));

/** "Think alone": one tool and how it would work, or not to act yet. Nobody sees it. */
export function ThinkWork({ move }: { move: number }) {
  const t = useTranslations('play.think');
  const kept = usePrivate<Pick>('pick', move);
  const [pick, setPick] = useState<Pick>({ tool: null, mechanism: null });
  const isClosed = useView().picks.some((picks) => picks.move === move);
  const { content } = kept;
  useEffect(() => {
    if (content) setPick(content);
  }, [content]);
  const handleKeep = async (next: Pick) => {
    setPick(next);
    if (await kept.put(next)) announce(t('announceKept'));
  };
  if (isClosed) return <PickSpread />;
  return (
    <section className={styles.think}>
      <p className={styles.private}>{t('private')}</p>
      <SelectField
        label={t('tool')}
        options={toolOptions}
        placeholder={t('chooseTool')}
        value={pick.tool ?? ''}
        note={pick.tool ? toolOf(pick.tool).definition : undefined}
        onChange={(event) => setPick({ ...pick, tool: (event.currentTarget.value || null) as ToolId | null })}
      />
      <SelectField
        label={t('mechanism')}
        hint={t('mechanismHint')}
        options={mechanismOptions}
        placeholder={t('leaveOpen')}
        value={pick.mechanism ?? ''}
        onChange={(event) =>
          setPick({ ...pick, mechanism: (event.currentTarget.value || null) as MechanismId | null })
        }
      />
      <div className={styles.acts}>
        <Button disabled={kept.isSending || !pick.tool} onClick={() => void handleKeep(pick)}>
          {t('keep')}
        </Button>
        <Button
          look="line"
          disabled={kept.isSending}
          onClick={() => void handleKeep({ tool: null, mechanism: null })}
        >
          {t('noAct')}
        </Button>
      </div>
      <KeptHere topic={privateTopic({ kind: 'pick', move })} />
      <RefusalText refusal={kept.refusal} />
      {content ? (
        <KeptPick
          pick={content}
          isKeptHere={kept.isKeptHere}
          isChanged={content.tool !== pick.tool || content.mechanism !== pick.mechanism}
        />
      ) : null}
    </section>
  );
}

function KeptPick({ pick, isChanged, isKeptHere }: { pick: Pick; isChanged: boolean; isKeptHere: boolean }) {
  const t = useTranslations('play.think');
  const tool = pick.tool ? toolOf(pick.tool).name : null;
  const mechanism = pick.mechanism ? mechanismOf(pick.mechanism).phrase : null;
  return (
    <p className={styles.kept}>
      <b>{t(isKeptHere ? 'keptHereLead' : 'keptLead')}</b>{' '}
      {tool ? (mechanism ? t('keptBy', { tool, mechanism }) : t('keptTool', { tool })) : t('keptNoAct')}{' '}
      <span className={styles.quiet}>{t(isChanged ? 'notKeptYet' : 'mayChange')}</span>
    </p>
  );
}
