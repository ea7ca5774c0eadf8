/** A tag of a language as texts bear it: `fr`, `pt-BR`. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** The languages of two letters (ISO 639-1), by which names are looked up. */
const codes =
  'ab aa af ak sq am ar an hy as av ae ay az bm ba eu be bn bi bs br bg my ca ch ce ny zh cu cv kw co cr hr cs da dv nl dz en eo et ee fo fj fi fr fy ff gd gl lg ka de el kl gn gu ht ha he hz hi ho hu is io ig id ia ie iu ik ga it ja jv kn kr ks kk km ki rw ky kv kg ko kj ku lo la lv li ln lt lu lb mk mg ms ml mt gv mi mr mh mn na nv nd nr ng ne no nb nn ii oc oj or om os pi ps fa pl pt pa qu ro rm rn ru se sm sg sa sc sr sn sd si sk sl so st es su sw ss sv tl ty tg ta tt te th bo ti to ts tn tr tk tw ug uk ur uz ve vi vo wa cy wo xh yi yo za zu'.split(
    ' ',
  );

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function nameIn(language: string, code: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** The tag of a language that was typed as a tag, or by its name in English or in itself; null for anything else. */
export function languageTag(typed: string): string | null {
  const text = typed.trim();
  if (tag.test(text)) return text;
  const wanted = plain(text);
  if (wanted === '') return null;
  return codes.find((code) => [nameIn('en', code), nameIn(code, code)].map(plain).includes(wanted)) ?? null;
}
