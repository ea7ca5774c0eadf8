'use client';

import { useTranslations } from 'next-intl';
import { isFromLater } from '../../exercise/forms/answers';
import { type FormId, formIds } from '../../exercise/forms/form';
import type { State } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { RefusalText } from '../seat/refusal-text';
import { pulsedMoves } from './pulsed-moves';
import { SheetFromPaper } from './sheet-from-paper';
import styles from './show-answers.module.css';
import { useFormWords } from './use-form-words';

/** The buttons by which lead and control show the anonymous answers of a form; nothing for everybody else. */
export function ShowAnswers({ view }: { view: State }) {
  const t = useTranslations('forms.shown');
  const words = useFormWords(view.opening);
  const { give, isWaiting, refusal } = useCommand();
  const mayShow = useMay('ShowAnswers');
  if (!mayShow) return null;
  return (
    <div data-no-print>
      <fieldset className={styles.group} aria-label={t('group')}>
        {formsOf(view).map(({ form, move }) => (
          <Button
            key={`${form} ${move}`}
            look="line"
            size="small"
            disabled={isWaiting}
            onClick={() => void give({ type: 'ShowAnswers', form, ...(move === null ? {} : { move }) })}
          >
            {t('show', { form: words.nameOf(form, move) })}
          </Button>
        ))}
      </fieldset>
      <RefusalText refusal={refusal} />
      {view.phase === 'closed' ? <SheetFromPaper view={view} /> : null}
    </div>
  );
}

interface Showable {
  form: FormId;
  /** The move that a pulse is about. */
  move: number | null;
}

/** The forms that can have been answered by now: a pulse for each move whose reveal was opened. */
function formsOf({ phase, stepsOpened }: State): Showable[] {
  const later: Showable[] = formIds.filter(isFromLater).map((form) => ({ form, move: null }));
  if (phase === 'closed') return later;
  const moves = pulsedMoves({ stepsOpened });
  return formIds.flatMap((form): Showable[] => {
    if (form === 'pulse') return moves.map((move) => ({ form, move }));
    const isAfter = form === 'exit' || form === 'checkAfter';
    return (isAfter && phase === 'running') || isFromLater(form) ? [] : [{ form, move: null }];
  });
}
