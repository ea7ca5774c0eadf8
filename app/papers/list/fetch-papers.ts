/** A paper that can be had, as the server lists it. */
export interface ListedPaper {
  id: string;
  group: 'after' | 'kit';
  formats: string[];
  isOpen: boolean;
}

/** What came of asking; an empty message stands for no whole answer. */
export type PaperAnswer<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** A file, with the name under which it is kept. */
export interface NamedFile {
  name: string;
  content: Blob;
}

/** Whose papers are asked for, with whose token. */
export interface PaperKey {
  exerciseId: string;
  token: string;
}

/** Which papers there are, in the order of the page. */
export function fetchPapers(key: PaperKey): Promise<PaperAnswer<ListedPaper[]>> {
  return ask(key, '/papers', (response) => response.json() as Promise<ListedPaper[]>);
}

/**
 * One paper as a file, with the name under which it is kept.
 * @param file as `after-action.pdf`
 * @param switches the switches that are on
 * @param language that of the story's texts, where it is not its author's
 */
export function fetchPaper(
  key: PaperKey,
  file: string,
  switches: readonly string[],
  language = '',
): Promise<PaperAnswer<NamedFile>> {
  const query = new URLSearchParams([
    ...switches.map((name) => [name, 'yes']),
    ...(language ? [['language', language]] : []),
  ]);
  return ask(key, `/papers/${encodeURIComponent(file)}?${query}`, (response) => fileOf(response, file));
}

/** The whole exercise as one file. */
export function fetchPackage(key: PaperKey): Promise<PaperAnswer<NamedFile>> {
  return ask(key, '/package', (response) => fileOf(response, 'exercise.zip'));
}

async function fileOf(response: Response, otherwise: string): Promise<NamedFile> {
  const named = /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '');
  return { name: named?.[1] ?? otherwise, content: await response.blob() };
}

async function ask<Value>(
  { exerciseId, token }: PaperKey,
  rest: string,
  read: (response: Response) => Promise<Value>,
): Promise<PaperAnswer<Value>> {
  try {
    const response = await fetch(`/api/exercises/${encodeURIComponent(exerciseId)}${rest}`, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const { message } = (await response.json()) as { message?: string };
    return { ok: false, message: message ?? '' };
  } catch {
    return { ok: false, message: '' };
  }
}
