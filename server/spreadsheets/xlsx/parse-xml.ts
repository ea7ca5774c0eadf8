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

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part as it inflates. It knows no entities but XML's own five, so that none can grow.
 *
 * @throws SpreadsheetError where it is no well-formed XML
 */
export function parseXml(listener: XmlListener): TakePart {
  const parser = new SaxesParser();
  const decoder = { current: null as TextDecoder | null };
  parser.on('opentag', ({ name, attributes }) => {
    listener.open?.(local(name), attributes as Record<string, string>);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('error', () => {
    throw damaged();
  });
  return (bytes, isLast) => {
    try {
      decoder.current ??= new TextDecoder(encodingOf(bytes));
      parser.write(decoder.current.decode(bytes, { stream: !isLast }));
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
