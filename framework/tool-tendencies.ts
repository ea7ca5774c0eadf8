import type { Source } from './source';
import type { ToolId } from './tools';

/** Persuasive: engages the target in cooperation. Coercive: confronts it (WPF 2016, lines 608 to 610). */
export type TendencyKind = 'persuasive' | 'coercive' | 'both';

/**
 * How a source sorts a tool. The sorting is the source's; where it sorts entries of its own tables, matching those
 * entries to the tools of Annex C is ours.
 */
export interface Tendency {
  kind: TendencyKind;
  /** The entries of the source that carry the sorting. */
  basis: string;
  source: Source;
}

/** The tendency of each tool, null where neither source sorts it. Shown through `Tool.tendency`. */
export const tendencies: Readonly<Record<ToolId, Tendency | null>> = {
  T01: {
    kind: 'coercive',
    basis: 'Arms embargoes',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T02: {
    kind: 'both',
    basis:
      'Concern raised in bilateral meetings, envoys and extra embassy staff as persuasive; ultimatums as coercive',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 619 to 704' },
  },
  T03: {
    kind: 'coercive',
    basis:
      'Named as coercive measures in the definition; embargoes and investment bans also stand as coercive in WPF 2016, Table 1.2',
    source: { work: 'USHMM-2023', place: 'Annex C, line 417' },
  },
  T04: {
    kind: 'coercive',
    basis: 'Nearest entry: electronic warfare, sabotage and jamming',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T05: {
    kind: 'both',
    basis: 'Increased aid and debt relief as persuasive; reducing or suspending aid as coercive',
    source: { work: 'WPF-2016', place: 'Table 1.2, lines 845 to 873' },
  },
  T06: {
    kind: 'coercive',
    basis: 'Withdrawing missions, expelling diplomats, isolating a regime',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 619 to 704' },
  },
  T07: {
    kind: 'persuasive',
    basis: 'Fact-finding and observer missions, also listed among legal tools',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 619 to 704; Table 1.3, lines 1055 to 1061' },
  },
  T08: {
    kind: 'persuasive',
    basis: 'Support for dialogue and mediation',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 619 to 704' },
  },
  T09: {
    kind: 'coercive',
    basis: 'Limited military action, support for intervention by others, intervention to defeat',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T10: {
    kind: 'coercive',
    basis: 'Heightened presence through access, basing or nearby patrols; show of force',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T11: {
    kind: 'both',
    basis: 'Resolutions of the Security Council and the General Assembly stand in both columns',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 672 to 673 and 701 to 703' },
  },
  T12: {
    kind: 'coercive',
    basis: 'Condemnation by one or several, including naming and shaming',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 642 to 644' },
  },
  T13: {
    kind: 'persuasive',
    basis: 'Amnesty or immunity',
    source: { work: 'WPF-2016', place: 'Table 1.3, lines 1055 to 1061' },
  },
  T14: {
    kind: 'both',
    basis: 'Consensual UN peacekeeping as persuasive; peace enforcement as coercive',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T15: {
    kind: 'coercive',
    basis: 'Domestic indictments and referral to international courts, and the threat of them',
    source: { work: 'WPF-2016', place: 'Table 1.3, lines 1055 to 1067; text, lines 1047 to 1049' },
  },
  T16: {
    kind: 'persuasive',
    basis: 'High-level concern shown through speeches and summits; meetings with victim groups',
    source: { work: 'WPF-2016', place: 'Table 1.1, lines 680 to 686' },
  },
  T17: null,
  T18: {
    kind: 'both',
    basis:
      'Military and security assistance as persuasive; withdrawing it, or aiding forces that fight perpetrators, as coercive',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T19: {
    kind: 'persuasive',
    basis: 'Security guarantees',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1203 to 1260' },
  },
  T20: null,
  T21: {
    kind: 'coercive',
    basis: 'Arming or otherwise aiding forces that fight perpetrators',
    source: { work: 'WPF-2016', place: 'Table 1.4, lines 1241 to 1242' },
  },
  T22: {
    kind: 'coercive',
    basis:
      'Named as coercive measures in the definition; seizing the assets of those responsible also stands as coercive in WPF 2016, Table 1.2',
    source: { work: 'USHMM-2023', place: 'Annex C, line 437' },
  },
  T23: {
    kind: 'persuasive',
    basis: 'Trade incentives, investment, debt relief',
    source: { work: 'WPF-2016', place: 'Table 1.2, lines 845 to 873' },
  },
};
