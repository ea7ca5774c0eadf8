'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { cardLines } from '../../../exercise/card';
import { type Card, writtenLines } from '../../../exercise/state';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CardGrounds } from '../../parts/card-grounds';
import { CardSentence } from '../../parts/card-sentence';
import { Tag } from '../../parts/tag';
import { TeamGlyph } from '../../parts/team-glyph';
import { lineWords } from '../../play/card/line-words';
import { sentenceParts } from '../../play/card/sentence-parts';
import type { PlacedTeam } from '../frame/console-tools';
import { useDesk } from '../frame/desk-context';
import styles from '../frame/page.module.css';
import { HideText } from '../moderation/hide-text';
import { PinnedNotes } from '../moderation/pinned-notes';
import { CloseSigning } from './close-signing';
import { cardProgress } from './team-progress';

const draftingOf = (state: LiveState) => state.drafting;

/** The cards of one team that count, and how far its draft is. */
export function TeamCards({
  team,
  cards,
  isOpenMove,
}: {
  team: PlacedTeam;
  cards: Card[];
  isOpenMove: boolean;
}) {
  const t = useTranslations('control.cards');
  const view = useView();
  const drafting = useLive(draftingOf);
  const mayClose = useMay('CloseSigning');
  const progress = isOpenMove ? cardProgress(view, drafting, team.id) : ({ kind: 'none' } as const);
  return (
    <section className={styles.team} aria-label={team.name}>
      <h3 className={styles.teamName}>
        <TeamGlyph place={team.place} letter={team.letter} size={20} />
        {team.name}
      </h3>
      {cards.map((card) => (
        <CountingCard key={card.id} card={card} />
      ))}
      {progress.kind === 'draft' ? (
        <div className={styles.draft}>
          {progress.draft.penName
            ? t('writes', {
                name: progress.draft.penName,
                filled: progress.draft.filled,
                lines: cardLines.length,
              })
            : t('draft', { filled: progress.draft.filled, lines: cardLines.length })}{' '}
          {mayClose ? <CloseSigning team={team} progress={progress} /> : null}
        </div>
      ) : cards.length === 0 ? (
        <p className={styles.empty}>{t('none')}</p>
      ) : null}
      <PinnedNotes team={team.id} />
    </section>
  );
}

/** Only what a team wrote in its own words can be hidden. */
function HideLine({ card, line }: { card: Card; line: string }) {
  const written = writtenLines.find((one) => one === line);
  if (!written || !card.submitted?.content[written]) return null;
  return <HideText subject={{ kind: 'card', card: card.id, line: written }} />;
}

function CountingCard({ card }: { card: Card }) {
  const t = useTranslations('control.cards');
  const tLine = useTranslations('control.cards.lines');
  const format = useFormatter();
  const mayRule = useMay('RuleOutcome');
  const { showRuling } = useDesk();
  const { submitted } = card;
  if (!submitted) return null;
  const { content, signers, how, typedBy } = submitted;
  return (
    <article className={styles.card}>
      <p className={styles.tags}>
        <Tag>
          {t(`how.${how}`, {
            names: format.list(signers),
            signed: signers.length,
            typist: typedBy ?? '',
          })}
        </Tag>
        {card.shown ? <Tag tone="accent">{t('shown')}</Tag> : null}
        {content.mechanism ? null : <Tag tone="asked">{t('noMechanism')}</Tag>}
      </p>
      {content.headline ? (
        <p className={styles.headline}>
          {content.headline} <HideLine card={card} line="headline" />
        </p>
      ) : null}
      <CardSentence parts={sentenceParts(content)} size="reading" />
      <details className={styles.details}>
        <summary>{t('allLines')}</summary>
        <dl className={styles.cardLines}>
          {cardLines.map((line) => (
            <div key={line}>
              <dt>{tLine(line)}</dt>
              <dd>
                {lineWords(content, line) || t('emptyLine')} <HideLine card={card} line={line} />
              </dd>
            </div>
          ))}
        </dl>
        <CardGrounds content={content} />
      </details>
      {mayRule ? (
        <Button look="text" onClick={() => showRuling({ kind: 'card', card: card.id, team: card.team })}>
          {t('rule')}
        </Button>
      ) : null}
    </article>
  );
}
