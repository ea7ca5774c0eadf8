'use client';

import { useTranslations } from 'next-intl';
import { researchUse } from '../../exercise/forms/answers';
import { type FormItem, formIds } from '../../exercise/forms/form';
import { itemsOf } from '../../exercise/forms/forms';
import type { ShownAnswers as Shown, ShownItem, State } from '../../exercise/state';
import { EmptyState } from '../parts/empty-state';
import { keyedTexts } from '../parts/keyed';
import { Kicker } from '../parts/kicker';
import styles from './shown-answers.module.css';
import { useFormWords } from './use-form-words';

/** Anonymous answers that were shown, form by form: over its counts, median or words each question has the whole width. Nothing stands here before. */
export function ShownAnswers({ view }: { view: State }) {
  const t = useTranslations('forms.shown');
  if (view.answers.length === 0) return <EmptyState title={t('none')} />;
  const forms = view.answers.toSorted(
    (one, other) =>
      formIds.indexOf(one.form) - formIds.indexOf(other.form) || (one.move ?? 0) - (other.move ?? 0),
  );
  return (
    <>
      {forms.map((shown) => (
        <ShownForm key={`${shown.form} ${shown.move}`} shown={shown} view={view} />
      ))}
    </>
  );
}

function ShownForm({ shown, view }: { shown: Shown; view: State }) {
  const t = useTranslations('forms.shown');
  const words = useFormWords(view.opening);
  const rows = itemsOf(shown.form, view.opening).flatMap((item) => {
    const found = shown.items.find((one) => one.item === item.id);
    return found ? [{ item, shown: found }] : [];
  });
  const research = shown.form === 'entry' ? researchUse(shown) : null;
  return (
    <section className={styles.form}>
      <Kicker as="h2">{words.nameOf(shown.form, shown.move)}</Kicker>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('counts')}</th>
            <th scope="col">{t('median')}</th>
            <th scope="col">{t('answers')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.item.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {words.ask(row.item.id)}
              </th>
            </tr>
            <tr>
              <td>
                <Counts {...row} view={view} />
              </td>
              <td>{row.shown.median}</td>
              <td>{row.shown.answers}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {research ? (
        <p className={styles.research}>
          {t(research.agreed === research.answers ? 'allAgreed' : 'notAllAgreed', research)}
        </p>
      ) : null}
    </section>
  );
}

function Counts({ item, shown, view }: { item: FormItem; shown: ShownItem; view: State }) {
  const t = useTranslations('forms.shown');
  const words = useFormWords(view.opening);
  const right = item.kind === 'choice' ? item.right : undefined;
  return (
    <ul>
      {shown.counts.map(({ option, count }) => (
        <li key={option} className={styles.count}>
          {t(option === right ? 'right' : 'count', { option: words.say(item, option), count })}
        </li>
      ))}
      {keyedTexts(shown.texts).map(({ key, item: text }) => (
        <li key={key} className={styles.words}>
          {text}
        </li>
      ))}
    </ul>
  );
}
