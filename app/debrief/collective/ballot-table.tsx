'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import type { Ballot } from '../../../exercise/voting/rule';
import { classNames } from '../../parts/class-names';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { VoteMark } from '../../parts/vote-mark';
import type { MemberRow, TextRead } from '../read/read-votes';
import styles from './ballot-table.module.css';

/** Every member of the body: its straw vote with what it would have needed, its vote, and what it said. */
export function BallotTable({ text, view }: { text: TextRead; view: State }) {
  const t = useTranslations('debrief.collective');
  const hasStraw = text.straw !== null;
  return (
    <div className={styles.scroll}>
      <table className={styles.ballots}>
        <HiddenCaption>{t('ballots', { title: text.title })}</HiddenCaption>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            {hasStraw ? (
              <>
                <th scope="col">{t('strawColumn')}</th>
                <th scope="col">{t('condition')}</th>
              </>
            ) : null}
            {text.binding ? (
              <>
                <th scope="col">{t('vote')}</th>
                <th scope="col">{t('explanation')}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {text.rows.map((row) => (
            <tr key={row.member} className={classNames(row.isVeto && styles.veto)}>
              <th scope="row">
                {row.name}
                <small>
                  {personOf(view, text.body, row) ?? t(isOnPaper(text, row) ? 'onPaper' : 'nobody')}
                </small>
              </th>
              {hasStraw ? (
                <>
                  <td>{row.straw ? <Choice ballot={row.straw} /> : null}</td>
                  <td className={styles.words}>{row.straw?.condition}</td>
                </>
              ) : null}
              {text.binding ? (
                <>
                  <td>
                    {row.ballot ? (
                      <Choice ballot={row.ballot} isVeto={row.isVeto} isSilent={row.isSilent} />
                    ) : null}
                  </td>
                  <td className={styles.words}>{row.ballot?.explanation}</td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who spoke for a member; undefined when nobody did. */
function personOf(view: State, body: string, { member }: MemberRow): string | undefined {
  return Object.values(view.seats).find((seat) => seat.member?.body === body && seat.member.id === member)
    ?.name;
}

/** Whether the member raised a placard or gave a slip, and staff typed it in. */
function isOnPaper({ binding, straw }: TextRead, { member }: MemberRow): boolean {
  return [binding, straw].some((vote) => vote?.onPaper?.includes(member));
}

interface ChoiceProps {
  ballot: Ballot;
  isVeto?: boolean;
  isSilent?: boolean;
}

function Choice({ ballot, isVeto = false, isSilent = false }: ChoiceProps) {
  const t = useTranslations();
  return (
    <span className={styles.choice}>
      <VoteMark state={isSilent ? 'yes' : ballot.choice} size="1.25rem" />
      <span>
        {isSilent ? t('debrief.collective.bySilence') : t(`parts.vote.state.${ballot.choice}`)}
        {isVeto ? <small>{t('parts.vote.veto')}</small> : null}
      </span>
    </span>
  );
}
