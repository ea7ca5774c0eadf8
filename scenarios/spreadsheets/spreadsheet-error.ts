/** Why nothing could be read: a stable code, and as message one sentence that says what to do. */
export class SpreadsheetError extends Error {
  override name = 'SpreadsheetError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
