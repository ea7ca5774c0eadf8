import type { HeadingWords } from './heading-words';

/** Turkish. */
export const turkish: HeadingWords = {
  id: 'sıra no, olay no, enjekte no, numara, no',
  time: 'olay zamanı, veriliş zamanı, planlanan saat, tarih ve saat, tarih saat, saat, zaman',
  title: 'olay, başlık, konu, olay adı',
  text: 'olay açıklaması, olay tanımı, mesaj içeriği, mesaj metni, açıklama, içerik, metin, mesaj, enjekte, senaryo',
  from: 'gönderen, kimden, kaynak',
  to: 'alıcı, alıcılar, kime, hedef, hedef kitle, oyuncular, ekip',
  method: 'iletim yöntemi, iletişim aracı, iletim şekli, yöntem, kanal, araç',
  type: 'tür, türü, tip, kategori',
  expected: 'beklenen tepki, beklenen eylem, beklenen faaliyet, beklenen sonuç, beklenen müdahale',
  objective: 'amaç, hedefler, tatbikat amacı',
  controller: 'sorumlu, kontrolör',
  notes: 'notlar, not, düşünceler, açıklamalar',
  status: 'durum',
  phase: 'aşama, safha, evre',
  location: 'yer, konum',
  date: 'tarih, gün',
  duration: 'süre',
};
