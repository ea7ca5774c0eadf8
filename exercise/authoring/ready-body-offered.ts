/** A real kind of body that comes ready, as an author chooses it. */
export interface ReadyBodyOffered {
  id: string;
  name: string;
  members: { id: string; name: string }[];
  /** The first is proposed. */
  rules: { id: string; name: string }[];
  /** The years for which its members are known, where they change; the author names one. Null where they are always the same. */
  years: { from: number; to: number } | null;
}
