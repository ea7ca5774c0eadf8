'use client';

import { useTranslations } from 'next-intl';
import { type CorrectiveAction, findingKinds } from '../../../exercise/state';
import { useSeat, useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import styles from '../papers.module.css';
import { ActionEntry } from './action-entry';
import { FindingEntry } from './finding-entry';
import { NewAction, NewFinding } from './new-entry';

/** What staff found, under the objectives, and what was agreed on it: the part of the report that people write. */
export function ImprovementPlan() {
  const t = useTranslations('papers.plan');
  const { opening, improvement } = useView();
  const known = new Set(improvement.findings.map(({ id }) => id));
  const untied = improvement.actions.filter(({ finding }) => finding === null || !known.has(finding));
  return (
    <section aria-labelledby="improvement-plan" className={styles.plan}>
      <Kicker
        id="improvement-plan"
        note={t('count', { findings: improvement.findings.length, actions: improvement.actions.length })}
      >
        {t('title')}
      </Kicker>
      <p className={styles.note}>{t('what')}</p>
      {(opening?.objectives ?? []).map(({ id, text }) => (
        <ObjectivePart key={id} objective={id} title={text} />
      ))}
      <ObjectivePart objective={null} title={t('whole')} />
      <OtherActions actions={untied} />
    </section>
  );
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

function ObjectivePart({ objective, title }: { objective: string | null; title: string }) {
  const t = useTranslations('papers.plan');
  const { improvement, evaluation } = useView();
  const role = useSeat()?.role;
  const own = improvement.findings.filter((one) => one.objective === objective);
  const notes = evaluation.notes.filter(({ ties }) => ties.objective === objective);
  // Controllers are not told what evaluators wrote: an empty column would say what is not so.
  const seesNotes = role !== 'control';
  const isBare = own.length === 0 && notes.length === 0;
  const id = `objective-${objective ?? 'whole'}`;
  return (
    <section aria-labelledby={id} className={styles.objective}>
      <h3 id={id} className={styles.name}>
        {title}
      </h3>
      <div className={styles.beside}>
        <div>
          {isBare ? (
            <p className={styles.quiet}>{t('nothingYet', { withNotes: yesOrNo(seesNotes) })}</p>
          ) : null}
          {(isBare ? [] : findingKinds).map((kind) => {
            const found = own.filter((one) => one.kind === kind);
            return (
              <div key={kind}>
                <h4 className={styles.label}>{t('kinds', { kind })}</h4>
                {found.length === 0 ? <p className={styles.quiet}>{t('noneYet', { kind })}</p> : null}
                <ul>
                  {found.map((finding) => (
                    <FindingEntry key={finding.id} finding={finding} />
                  ))}
                </ul>
              </div>
            );
          })}
          <NewFinding objective={objective} about={title} />
        </div>
        {isBare || !seesNotes ? null : (
          <aside aria-label={t('notesOn', { title })}>
            <h4 className={styles.label}>{t('notes')}</h4>
            {notes.length === 0 ? <p className={styles.quiet}>{t('noNotes')}</p> : null}
            <ul>
              {notes.map((note) => (
                <li key={note.id} className={styles.text}>
                  {t('note', { kind: note.kind })}
                  {note.text}
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </section>
  );
}

function OtherActions({ actions }: { actions: CorrectiveAction[] }) {
  const t = useTranslations('papers.plan');
  return (
    <section aria-labelledby="other-actions" className={styles.objective}>
      <h3 id="other-actions" className={styles.name}>
        {t('otherActions')}
      </h3>
      {actions.length === 0 ? <p className={styles.quiet}>{t('noOtherActions')}</p> : null}
      <ul>
        {actions.map((action) => (
          <ActionEntry key={action.id} action={action} />
        ))}
      </ul>
      <NewAction finding={null} about="" />
    </section>
  );
}
