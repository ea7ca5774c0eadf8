import type { InjectMode } from '../../../exercise/story';
import { plainWords } from '../plain-words';

const modes: readonly [RegExp, InjectMode][] = [
  [/\b(?:e ?mails?|courriel|mel|correo|electronic mail)\b/u, 'email'],
  [
    /\b(?:phone|telephone|call|calls|radio|vhf|uhf|telephonique|telefon|anruf|funk|llamada|telefono|telefonema|ligacao|appel)\b/u,
    'call',
  ],
  [
    /\b(?:social|twitter|tweet|facebook|post|instagram|tiktok|reseaux sociaux|soziale medien|redes sociales|redes sociais|x post)\b/u,
    'post',
  ],
  [
    /\b(?:news|media|press|tv|television|broadcast|newspaper|presse|journal|nachrichten|zeitung|prensa|noticias|imprensa|wire|video)\b/u,
    'news',
  ],
  [/\b(?:cable|telegram|letter|fax|memo|lettre|brief an|note verbale|carta|oficio|signal)\b/u, 'cable'],
  [/\b(?:map|gis|carte|karte|mapa|cop)\b/u, 'map'],
  [/\b(?:sms|text|whatsapp|chat|message|messaging|teams|slack|nachricht|mensaje|mensagem)\b/u, 'message'],
  [
    /\b(?:brief|briefing|in person|face to face|verbal|oral|visit|meeting|personne|mundlich|presencial|en personne|presentation)\b/u,
    'brief',
  ],
  [/\b(?:rumou?r|rumeur|gerucht|rumor)\b/u, 'rumour'],
];

/** The way of delivery that a word of the sheet means; null where it means none that is known, which is then a note. */
export function modeOf(method: string | null): InjectMode | null {
  const words = plainWords(method ?? '');
  return modes.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
