/** A refusal: a stable code and one sentence. The sentence is empty where this device refused and not the server. */
export interface Refusal {
  ok: false;
  code: string;
  message: string;
  field?: string;
}

/** What an acknowledgement says. */
export type Ack<T = object> = ({ ok: true } & T) | Refusal;

/** Nothing came back: the connection is not there, or was lost before the answer. */
export const noAnswer: Refusal = { ok: false, code: 'NoConnection', message: '' };
