/** The published time ledger of a training (时间帐目表): eight items of a day, over 40 years. */
export const ITEMS: readonly (readonly [item: string, hours: number])[] = [
  ["睡眠", 8],
  ["一日三餐", 2.5],
  ["交通", 1.5],
  ["电话", 1],
  ["看电视上网", 3],
  ["看报聊天", 2.5],
  ["刷牙洗脸洗澡", 1],
  ["休假白日梦闹情绪身体不适", 2],
];

export const HOURS = ITEMS.map(([, hours]) => hours);

/** Shown with one decimal. `exact`: from years that nothing was rounded of; `printed`: as published, where printed years are taken off. */
export const EXPECTED = {
  years: [13.3, 4.2, 2.5, 1.7, 5, 4.2, 1.7, 3.3],
  exact: [26.7, 22.5, 20, 18.3, 13.3, 9.2, 7.5, 4.2],
  printed: [26.7, 22.5, 20, 18.3, 13.3, 9.1, 7.4, 4.1],
};
