'use client';

import { useTranslations } from 'next-intl';
import { keyedTexts } from '../../parts/keyed';
import { Markdown } from '../../parts/markdown';
import { useWritten } from '../desk/desk-context';
import styles from './preview.module.css';
import type { Seat } from './seen-by';

/** What a seat reads before play: the manual, and for a team its brief; a member also the instruction for that seat alone. */
export function PreviewBrief({ seat }: { seat: Seat }) {
  const t = useTranslations('authoring.preview');
  const manual = useWritten('section');
  const team = useWritten('team').find(({ value }) => 'team' in seat && value.team?.id === seat.team)?.value;
  const member = seat.kind === 'member' ? (seat.member.split(':')[1] ?? '') : '';
  const instruction = team?.brief?.instructions?.find((one) => one.member === member)?.text;
  const lists = team?.brief ? (['goals', 'redLines', 'knows'] as const) : [];
  return (
    <details className={styles.brief}>
      <summary>{team ? t('before', { name: team.team.name }) : t('beforeAll')}</summary>
      {manual.map(({ id, value }) => (
        <section key={id}>
          <h4>{value.heading}</h4>
          <Markdown>{value.text ?? ''}</Markdown>
        </section>
      ))}
      {team?.brief ? (
        <>
          <h4>{t('brief')}</h4>
          <Markdown>{team.brief.role ?? ''}</Markdown>
          {lists.map((name) =>
            (team.brief?.[name]?.length ?? 0) > 0 ? (
              <section key={name}>
                <h4>{t(name)}</h4>
                <ul className={styles.list}>
                  {keyedTexts(team.brief?.[name] ?? []).map(({ key, item }) => (
                    <li key={key}>{item}</li>
                  ))}
                </ul>
              </section>
            ) : null,
          )}
        </>
      ) : null}
      {instruction ? (
        <>
          <h4>{t('onlySeat')}</h4>
          <Markdown>{instruction}</Markdown>
        </>
      ) : null}
    </details>
  );
}
