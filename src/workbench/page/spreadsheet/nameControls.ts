import type { Language } from "../../../plan/inputs/inputs";

/** What the spreadsheet shows as pictures alone, by where it stands and by the picture; the first that fits is its name. */
const CONTROLS: readonly (readonly [where: string, names: Readonly<Record<Language, string>>])[] = [
  ["button:has(.univerjs-icon-undo-icon)", { en: "Undo", "zh-CN": "撤销" }],
  ["button:has(.univerjs-icon-redo-icon)", { en: "Redo", "zh-CN": "恢复" }],
  ["button:has(.univerjs-icon-brush-icon)", { en: "Copy the format", "zh-CN": "格式刷" }],
  ["button:has(.univerjs-icon-clear-format-double-icon)", { en: "Clear all", "zh-CN": "全部清除" }],
  ["button:has(.univerjs-icon-font-size-increase-icon)", { en: "Larger font", "zh-CN": "增大字号" }],
  ["button:has(.univerjs-icon-font-size-reduce-icon)", { en: "Smaller font", "zh-CN": "减小字号" }],
  ["button:has(.univerjs-icon-bold-icon)", { en: "Bold", "zh-CN": "加粗" }],
  ["button:has(.univerjs-icon-italic-icon)", { en: "Italic", "zh-CN": "倾斜" }],
  ["button:has(.univerjs-icon-underline-icon)", { en: "Underline", "zh-CN": "下划线" }],
  ["button:has(.univerjs-icon-strikethrough-icon)", { en: "Strikethrough", "zh-CN": "删除线" }],
  ["button:has(.univerjs-icon-percent-icon)", { en: "Percent", "zh-CN": "百分比" }],
  ["button[data-u-command='sheet.command.numfmt.set.currency']", { en: "Currency", "zh-CN": "货币" }],
  ["button:has(.univerjs-icon-add-digits-icon)", { en: "More decimals", "zh-CN": "增加小数位数" }],
  ["button:has(.univerjs-icon-reduce-digits-icon)", { en: "Fewer decimals", "zh-CN": "减少小数位数" }],
  ["button:has(.univerjs-icon-protect-icon)", { en: "Protect a range", "zh-CN": "保护区域" }],
  ["button:has(.univerjs-icon-shortcut-icon)", { en: "Keyboard shortcuts", "zh-CN": "快捷键" }],
  ["button:has(.univerjs-icon-close-icon)", { en: "Discard", "zh-CN": "取消" }],
  ["button:has(.univerjs-icon-convert-icon)", { en: "All sheets", "zh-CN": "全部工作表" }],
  ["button:has(.univerjs-icon-hide-gridlines-double-icon)", { en: "Gridlines", "zh-CN": "网格线" }],
  ["button[data-u-comp=sheet-bar-append-button]", { en: "New sheet", "zh-CN": "新建工作表" }],
  ["button:has(.univerjs-icon-reduce-icon)", { en: "Zoom out", "zh-CN": "缩小" }],
  ["button:has(.univerjs-icon-increase-icon)", { en: "Zoom in", "zh-CN": "放大" }],
  ["button.univer-rounded-full", { en: "Zoom", "zh-CN": "缩放" }],
  ["[data-u-comp=defined-name] input", { en: "Name box", "zh-CN": "名称框" }],
  ["[data-u-comp=input] input, input[data-u-comp=input]", { en: "Font size", "zh-CN": "字号" }],
  ["[data-u-comp=ribbon-toolbar] input, [data-u-comp=headerbar] input", { en: "Font", "zh-CN": "字体" }],
];

/** Gives names to the spreadsheet's own buttons and boxes, which have none for those who cannot see them; also to those that come later. */
export function nameControls(container: HTMLElement, language: () => Language): void {
  const name = (): void => {
    for (const control of container.querySelectorAll("button, input")) {
      if (control.textContent.trim() !== "") continue;
      const found = CONTROLS.find(([where]) => control.matches(where))?.[1][language()];
      if (found !== undefined && control.getAttribute("aria-label") !== found) control.setAttribute("aria-label", found);
    }
    // Words that are no roles hide what the elements are.
    for (const odd of container.querySelectorAll("[role=track], [role=handle]")) odd.removeAttribute("role");
  };
  let isAsked = false;
  // Many elements come at once, and are named once.
  const later = (): void => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      name();
    }, 200);
  };
  new MutationObserver(later).observe(container, { childList: true, subtree: true });
  name();
}
