/**
 * A heading as it is compared: small letters without accents and signs, words parted by one space. `ScheduledTime`,
 * `SCHEDULED TIME:` and `scheduled_time` are the same; # and n° are `no`.
 */
export function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/#|\bn\s?[°º]|№/giu, ' no ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/\(s\)/gu, 's')
    .replace(/['’]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True for what people write where there is nothing: nothing at all, dashes, dots, n/a. */
export function isBlank(text: string): boolean {
  return /^(?:[-–—−_.…·*/\s]*|n\.?\s?\/?\s?a\.?|s\/o|nil|néant|k\.\s?a\.)$/iu.test(text.trim());
}
