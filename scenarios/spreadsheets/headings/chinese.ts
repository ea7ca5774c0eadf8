import type { HeadingWords } from './heading-words';

/** Chinese, in short and long characters. */
export const chinese: HeadingWords = {
  id: '序号, 序號, 编号, 編號, 号, 事件编号',
  time: '时间, 時間, 注入时间, 发送时间, 演练时间, 计划时间',
  title: '标题, 標題, 主题, 主題, 事件, 事件名称, 名称',
  text: '内容, 內容, 描述, 事件描述, 信息内容, 情景, 情况, 说明, 說明',
  from: '发送方, 發送方, 来源, 來源, 发件人, 发出单位',
  to: '接收方, 接收者, 收件人, 对象, 對象, 接收单位, 参演单位',
  method: '方式, 传递方式, 渠道, 途径',
  expected: '预期行动, 预期反应, 预期响应, 预期结果, 期望行动',
  objective: '目标, 演练目标, 目的',
  controller: '负责人, 導演, 导调人员, 控制人员',
  notes: '备注, 備註, 注释',
  status: '状态, 狀態',
  phase: '阶段, 階段',
  location: '地点, 地點',
  date: '日期',
};
