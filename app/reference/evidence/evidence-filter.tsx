'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { findingTimings, violenceKinds } from '../../../framework/evidence/finding';
import type { ToolId } from '../../../framework/tools';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import styles from './evidence-filter.module.css';
import { readQuery, writeQuery } from './query-address';
import { type EvidenceQuery, openQuery, type SearchEntry, searchEvidence } from './search';
import { ShownFindings } from './shown-findings';

export interface EvidenceFilterProps {
  /** All that can be found, in the order of the review. */
  entries: readonly SearchEntry[];
  tools: { value: ToolId; label: string }[];
  /** The whole list, which stands on the page with or without script. */
  children: ReactNode;
}

/** Finds in the evidence as one types, by words, tool, timing and kind of violence. Never by direction. */
export function EvidenceFilter({ entries, tools, children }: EvidenceFilterProps) {
  const [query, setQuery] = useState(openQuery);
  // What is chosen before the script listens would be lost.
  const [isListening, setIsListening] = useState(false);
  useEffect(() => {
    setQuery(readQuery(window.location.search));
    setIsListening(true);
  }, []);
  const found = useMemo(() => searchEvidence(entries, query), [entries, query]);
  const address = writeQuery(query);
  const shown = useMemo(() => (address ? new Set(found) : null), [address, found]);
  const ask = (more: Partial<EvidenceQuery>) => {
    const next = { ...query, ...more };
    setQuery(next);
    window.history.replaceState(null, '', writeQuery(next) || window.location.pathname);
  };
  return (
    <ShownFindings value={shown}>
      <FilterForm query={query} tools={tools} isListening={isListening} onAsk={ask} />
      <FilterResult found={found.length} onOpen={address ? () => ask(openQuery) : null} />
      {children}
    </ShownFindings>
  );
}

interface FilterFormProps {
  query: EvidenceQuery;
  tools: EvidenceFilterProps['tools'];
  /** False until the script is there to hear what is asked. */
  isListening: boolean;
  onAsk: (more: Partial<EvidenceQuery>) => void;
}

function FilterForm({ query, tools, isListening, onAsk }: FilterFormProps) {
  const t = useTranslations('reference.find');
  return (
    <search data-no-print>
      <fieldset className={styles.form} disabled={!isListening}>
        <TextField
          label={t('text')}
          type="search"
          value={query.text}
          onChange={({ target }) => onAsk({ text: target.value })}
        />
        <SelectField
          label={t('tool')}
          placeholder={t('any')}
          value={query.tool}
          options={tools}
          onChange={({ target }) => onAsk({ tool: target.value as EvidenceQuery['tool'] })}
        />
        <SelectField
          label={t('timing')}
          placeholder={t('any')}
          value={query.timing}
          options={findingTimings.map((value) => ({ value, label: t(`timings.${value}`) }))}
          onChange={({ target }) => onAsk({ timing: target.value as EvidenceQuery['timing'] })}
        />
        <SelectField
          label={t('violence')}
          placeholder={t('any')}
          value={query.violence}
          options={violenceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={({ target }) => onAsk({ violence: target.value as EvidenceQuery['violence'] })}
        />
      </fieldset>
    </search>
  );
}

interface FilterResultProps {
  found: number;
  /** Shows everything again; null where everything is shown. */
  onOpen: (() => void) | null;
}

/** How many were found is not said: a number beside a tool reads as a verdict. */
function FilterResult({ found, onOpen }: FilterResultProps) {
  const t = useTranslations('reference.find');
  return (
    <div className={styles.result}>
      <p role="status">{onOpen ? t('found', { found }) : t('everything')}</p>
      {onOpen ? (
        <Button look="text" onClick={onOpen}>
          {t('open')}
        </Button>
      ) : null}
    </div>
  );
}
