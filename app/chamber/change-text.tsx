'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Proposal } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useKept } from '../live/use-kept';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { TextArea } from '../parts/text-area';
import { RefusalText } from '../seat/refusal-text';
import { TextChanges } from './text-changes';

/**
 * What a member can do about a text that is before its body: stand under it, ask for a change, and take a change over where
 * the text is the member's own.
 */
export function ChangeText({ proposal, member }: { proposal: Proposal; member: string }) {
  const t = useTranslations('chamber.changes');
  const { give, refusal, isWaiting } = useCommand();
  const mayAsk = useMay('TableAmendment');
  const [words, keepWords, letGo] = useKept<Words>(`amendment.${proposal.id}`);
  const [isAsking, setIsAsking] = useState(words !== null);
  const stands = [proposal.sponsor, ...(proposal.sponsors ?? [])].includes(member);
  const isOwn = proposal.sponsor === member;
  const { id } = proposal;
  return (
    <>
      <TextChanges
        proposal={proposal}
        actsOn={(amendment) =>
          isOwn && mayAsk ? (
            <Button
              look="line"
              size="small"
              disabled={isWaiting}
              onClick={() => void give({ type: 'TakeAmendment', proposal: id, amendment: amendment.id })}
            >
              {t('takeOver')}
            </Button>
          ) : null
        }
      />
      <RefusalText refusal={refusal} />
      {mayAsk && !stands ? (
        <Button
          look="line"
          size="small"
          disabled={isWaiting}
          onClick={() => void give({ type: 'SponsorProposal', proposal: id })}
        >
          {t('sponsor', { member })}
        </Button>
      ) : null}
      {mayAsk && !isAsking ? (
        <Button look="text" onClick={() => setIsAsking(true)}>
          {t('ask')}
        </Button>
      ) : null}
      {mayAsk && isAsking ? (
        <AskForChange
          proposal={id}
          words={words ?? nothing}
          onChange={keepWords}
          onGive={letGo}
          onDone={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
}

/** What is typed of a change. */
interface Words {
  replaces: string;
  text: string;
}

const nothing: Words = { replaces: '', text: '' };

interface AskForChangeProps {
  proposal: string;
  words: Words;
  onChange: (words: Words | null) => void;
  /** The words are on their way: nothing is kept for them any more. */
  onGive: () => void;
  onDone: () => void;
}

/** The words that are to go, and those that are to stand there. */
function AskForChange({ proposal, words, onChange, onGive, onDone }: AskForChangeProps) {
  const t = useTranslations('chamber.changes');
  const { give, refusal, isWaiting } = useCommand();
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const given = { replaces: words.replaces.trim(), text: words.text.trim() };
    onGive();
    const ack = await give({ type: 'TableAmendment', proposal, ...given });
    onChange(ack.ok ? null : words);
    if (ack.ok) onDone();
  };
  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <TextArea
        label={t('replaces')}
        hint={t('replacesHint')}
        value={words.replaces}
        maxLength={2000}
        onChange={(event) => onChange({ ...words, replaces: event.currentTarget.value })}
      />
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        value={words.text}
        maxLength={2000}
        onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
      />
      <RefusalText refusal={refusal} />
      <Button type="submit" size="small" disabled={isWaiting}>
        {t('table')}
      </Button>
      <Button look="line" size="small" onClick={onDone}>
        {t('cancel')}
      </Button>
    </form>
  );
}
