/** The smallest picture: one grey point. */
export const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** A file to attach. */
export interface GivenFile {
  bytes?: Uint8Array;
  name?: string;
  /** What the sender says it is; the server does not listen to it. */
  type?: string;
  alt?: string;
  inject?: string;
}

/** What the server says to an upload. */
export interface Attached {
  status: number;
  code?: string;
  message?: string;
  attachment?: { id: string; type: string; name: string; bytes: number };
}

/** Lays a file ready with the token of a seat. */
export async function attach(
  origin: string,
  exercise: string,
  token: string,
  { bytes = aPicture, name = 'road.png', type = 'image/png', alt = 'A road.', inject }: GivenFile = {},
): Promise<Attached> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  form.set('alt', alt);
  if (inject !== undefined) form.set('inject', inject);
  const response = await fetch(`${origin}/api/exercises/${exercise}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Asks for the bytes of a file with the token of a seat, or with none. */
export function fetchAttachment(
  origin: string,
  exercise: string,
  id: string,
  token: string | null,
): Promise<Response> {
  return fetch(`${origin}/api/exercises/${exercise}/attachments/${id}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
}
