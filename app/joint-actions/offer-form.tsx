'use client';

import { useTranslations } from 'next-intl';
import { burdenRows, rowValues } from '../../exercise/joint-actions/burden-rows';
import type { Card } from '../../exercise/state';
import { toolOf } from '../../framework/tools';
import { useCommand } from '../live/use-command';
import { useKept } from '../live/use-kept';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { CheckList } from '../parts/check-list';
import { announce } from '../parts/live-announcer';
import { SelectField } from '../parts/select-field';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './joint-actions.module.css';

/** What is typed of an offer. */
interface Offer {
  /** The card; empty stands for the first. */
  wanted: string;
  asked: string[];
  text: string;
  /** What was typed for each row of the burden table. */
  needs: Record<string, string>;
}

const nothing: Offer = { wanted: '', asked: [], text: '', needs: {} };

/** The name under which an offer is kept. */
export const offerName = 'joint-offer';

const toolName = ({ submitted }: Card) =>
  submitted?.content.tool ? toolOf(submitted.content.tool).name : '';

/** Offers one of the team's cards that count to other teams, with what it takes. */
export function OfferForm({ cards, team }: { cards: Card[]; team: string }) {
  const t = useTranslations('joint.offer');
  const tBurden = useTranslations('joint.burden');
  const { opening } = useView();
  const [kept, keep, letGo] = useKept<Offer>(offerName);
  const { wanted, asked, text, needs } = kept ?? nothing;
  const change = (part: Partial<Offer>) => keep((now) => ({ ...(now ?? nothing), ...part }));
  const { give, isWaiting, refusal } = useCommand();
  const card = cards.find(({ id }) => id === wanted) ?? cards[0];
  const others = (opening?.teams ?? []).filter(({ id }) => id !== team);
  const handleOffer = async ({ id }: Card) => {
    letGo();
    const amounts = Object.entries(needs).map(([row, typed]) => ({ row, amount: Number(typed) }));
    const ack = await give({ type: 'OfferJointAction', card: id, asked, text, needs: amounts });
    keep(ack.ok ? null : kept);
    if (ack.ok) announce(t('sent'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (card && !isWaiting) void handleOffer(card);
      }}
    >
      <SelectField
        label={t('card')}
        value={card?.id ?? ''}
        options={cards.map((one) => ({ value: one.id, label: toolName(one) }))}
        onChange={(event) => change({ wanted: event.currentTarget.value })}
      />
      <CheckList
        label={t('to')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        values={asked}
        onChange={(teams) => change({ asked: teams })}
      />
      <TextArea
        label={t('text')}
        note={t('textNote')}
        maxLength={600}
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <p className={styles.quiet}>{t('needs')}</p>
      <div className={styles.amounts}>
        {burdenRows(opening).map((row) => (
          <TextField
            key={row.id}
            label={tBurden('row', rowValues(row))}
            type="number"
            inputMode="numeric"
            min={0}
            value={needs[row.id] ?? ''}
            onChange={(event) => change({ needs: { ...needs, [row.id]: event.currentTarget.value } })}
          />
        ))}
      </div>
      <Button type="submit" look="line" disabled={!card || isWaiting}>
        {t('send')}
      </Button>
      <KeptHere topic="OfferJointAction" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
