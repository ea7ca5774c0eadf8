import { z } from 'zod';
import { counterMoves } from '../framework/counter-moves';
import { mechanisms } from '../framework/mechanisms';
import { strategies } from '../framework/strategies';
import { tools } from '../framework/tools';
import { nearestEntry } from './nearest-entry';

/** The tables of the catalogue that a scenario may name an entry of. */
const tables = { strategy: strategies, mechanism: mechanisms, tool: tools, 'counter-move': counterMoves };
/** What such an entry is called. */
export type CatalogueKind = keyof typeof tables;

/** One sentence for the author who named an entry that is not there: what to write instead. */
export function unknownEntrySentence(kind: CatalogueKind, written: string): string {
  const nearest = nearestEntry(written, tables[kind]);
  return `There is no ${kind} “${written}”: write ${nearest?.id} (${nearest?.name}) if that is meant, or another id of the catalogue.`;
}

/** The schema of an id of the catalogue, which names the nearest one when there is no such entry. */
export function catalogueId<const Id extends string>(kind: CatalogueKind, ids: readonly Id[]) {
  return z.enum(ids, {
    error: ({ input }) => (typeof input === 'string' ? unknownEntrySentence(kind, input) : undefined),
  });
}
