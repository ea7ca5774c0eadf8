'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import { cardBefore } from '../../../exercise/card-before';
import type { Card } from '../../../exercise/state';
import { toolOf, tools } from '../../../framework/tools';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import type { PlacedTeam } from '../frame/console-tools';
import pageStyles from '../frame/page.module.css';
import { findTool, toolLabel } from './find-tool';
import styles from './paper.module.css';
import { SheetRest } from './sheet-rest';
import { blankSheet, enteredSheet, sheetOf } from './sheet-words';
import { useTyped } from './use-typed';

interface SheetFormProps {
  team: PlacedTeam;
  move: number;
  /** The team's card of the move, if there is one. */
  card: Card | null;
  takesFocus: boolean;
  onEntered: () => void;
}

/** One sheet: the tool and a line of words, then whatever else stands on it. The enter key enters it from any line. */
export function SheetForm({ team, move, card, takesFocus, onEntered }: SheetFormProps) {
  const t = useTranslations('control.paper');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const submitted = card?.submitted ?? null;
  const start = submitted?.how === 'paper' ? sheetOf(submitted.content, submitted.signers) : blankSheet;
  const { typed, change, forget } = useTyped(`card.${team.id}.${move}`, start);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  if (submitted && submitted.how !== 'paper') return <p className={pageStyles.empty}>{t('ownCard')}</p>;
  if (submitted && card?.shown) return <p className={pageStyles.empty}>{t('cardShown')}</p>;
  const tool = findTool(typed.tool);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({ type: 'EnterCard', team: team.id, move, sheet: enteredSheet(typed) });
    if (!ack.ok) return;
    forget();
    onEntered();
  };
  return (
    <form className={styles.sheet} aria-label={team.name} onSubmit={(event) => void handleSubmit(event)}>
      <div className={styles.first}>
        <TextField
          ref={first}
          label={t('tool')}
          hint={t('toolHint')}
          list="paper-tools"
          autoComplete="off"
          value={typed.tool}
          note={tool ? toolOf(tool).name : undefined}
          error={typed.tool.trim() !== '' && !tool ? t('noSuchTool') : undefined}
          onChange={(event) => change({ tool: event.currentTarget.value })}
        />
        <TextField
          label={t('headline')}
          hint={t('headlineHint')}
          maxLength={200}
          value={typed.headline}
          onChange={(event) => change({ headline: event.currentTarget.value })}
        />
      </div>
      <datalist id="paper-tools">
        {tools.map((one) => (
          <option key={one.id} value={toolLabel(one)} />
        ))}
      </datalist>
      <SheetRest typed={typed} hasBefore={cardBefore(view, team.id, move) !== null} onChange={change} />
      <RefusalText refusal={refusal} />
      <div className={pageStyles.acts}>
        <Button type="submit" size="small" disabled={isWaiting}>
          {t(submitted ? 'enterCardAgain' : 'enterCard', { team: team.shortName })}
        </Button>
        <span className={pageStyles.quiet}>{t(submitted ? 'cardTyped' : 'enterKey')}</span>
      </div>
    </form>
  );
}
