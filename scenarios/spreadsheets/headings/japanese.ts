import type { HeadingWords } from './heading-words';

/** Japanese. */
export const japanese: HeadingWords = {
  id: '番号, 付与番号, 状況番号, 通し番号',
  time: '時刻, 付与時刻, 時間, 日時, 開始時刻',
  title: '件名, 表題, 標題, 事象, 状況',
  text: '内容, 付与内容, 状況付与, 状況内容, 本文, 説明',
  from: '付与者, 発信者, 送信者, 発信元, 発信',
  to: '受領者, 受信者, 付与先, 宛先, 対象, 受信先, 被付与者',
  method: '手段, 伝達手段, 付与方法, 方法',
  expected: '期待される行動, 予想される対応, 期待する対応, 想定対応',
  objective: '目的, 訓練目標, 目標',
  controller: '担当者, 統制員, 担当',
  notes: '備考, 注記',
  phase: '段階, 局面, フェーズ',
  location: '場所',
  date: '日付',
};
