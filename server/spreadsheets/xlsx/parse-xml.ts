import { SaxesParser } from 'saxes';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { damaged, type TakePart } from '../unzip-parts';

/** What is told of an XML part, by names without prefix. */
export interface XmlListener {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** What a listener throws when it has what it wants. */
export class EnoughRead extends Error {
  override name = 'EnoughRead';
}

/** So many bytes are parsed at a time. */
const piece = 65_536;
/** Tags within tags, and bytes without a tag: no sheet comes near either. */
const [deepest, longest] = [100, 4_000_000];

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part as it inflates. It knows no entities but XML's own five, so that none can grow.
 *
 * @throws SpreadsheetError where it is no well-formed XML
 */
export function parseXml(listener: XmlListener): TakePart {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let sinceTag = 0;
  const decoder = { current: null as TextDecoder | null };
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    depth += 1;
    if (depth > deepest) throw damaged();
    listener.open?.(local(name), attributes as Record<string, string>);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth -= 1;
    listener.close?.(local(name));
  });
  parser.on('error', ({ message }) => {
    // Some exports write characters that XML forbids; the rest of the text is sound.
    if (!message.includes('disallowed character')) throw damaged();
  });
  return (bytes, isLast) => {
    try {
      for (let at = 0; at < bytes.length; at += piece) {
        // The parser keeps a text until its end: one that never ends must not be fed on.
        const part = bytes.subarray(at, at + piece);
        sinceTag += part.length;
        decoder.current ??= new TextDecoder(encodingOf(part));
        parser.write(decoder.current.decode(part, { stream: true }));
        if (sinceTag > longest) throw endless();
      }
      if (isLast) parser.close();
      return false;
    } catch (thrown) {
      if (thrown instanceof EnoughRead) return true;
      if (thrown instanceof SpreadsheetError) throw thrown;
      throw damaged();
    }
  };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function endless(): SpreadsheetError {
  return new SpreadsheetError(
    'too-much-text',
    `A single text in the file has more than ${longest / 1_000_000} million characters, which no cell can have: save the sheet with the injects anew, as a file of its own.`,
  );
}
