import { eventVersion, rulesVersion } from '../../../exercise/event';
import { scopeNoteOf } from '../../../framework/scope';
import { namingOf } from '../naming-of';
import { marksOf } from '../paper-marks';
import type { Redaction } from '../redact';
import type { RecordSource } from './record-source';
import { recordWords as t } from './record-words';

/** What stands in front of a record, so that nobody takes it for a real one or for more than it is. */
export interface RecordHead {
  exercise: string;
  scenario: string;
  /** The day of STARTEX, else of the opening, as `2026-11-27` in UTC. */
  date: string;
  notPredictive: string;
  notRecommending: string;
  /** A what-if, a rehearsal, the Chatham House Rule. */
  marks: string[];
  rulesVersion: number;
  eventVersion: number;
  channels: readonly string[];
  names: string;
  /** What is not in the file; absent when all is that the channels were told. */
  missing?: string;
}

/** The head of a record. */
export function recordHead({ state, channels }: RecordSource, redaction: Redaction): RecordHead {
  const names = namingOf(redaction);
  return {
    exercise: t('exercise'),
    scenario: state.opening?.title ?? '',
    date: new Date(state.clock.startedAt ?? state.clock.openedAt).toISOString().slice(0, 10),
    notPredictive: scopeNoteOf('not-predictive').text,
    notRecommending: scopeNoteOf('not-a-recommendation').text,
    marks: marksOf(state, redaction.chathamHouse),
    rulesVersion,
    eventVersion,
    channels,
    names: t(`names.${names}`),
    ...(names === 'given' ? {} : { missing: t('missing') }),
  };
}
