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

/** What opens under a picture of the spreadsheet's toolbar, by the command that it gives. */
const MENUS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "sheet.command.set-range-font-family": { en: "Fonts", "zh-CN": "选择字体" },
  "sheet.command.set-range-fontsize": { en: "Font sizes", "zh-CN": "选择字号" },
  "sheet.command.set-range-text-color": { en: "Font colour", "zh-CN": "字体颜色" },
  "sheet.command.set-background-color": { en: "Fill colour", "zh-CN": "填充颜色" },
  "sheet.command.set-border-basic": { en: "Borders", "zh-CN": "边框" },
  "sheet.command.set-horizontal-text-align": { en: "Alignment across", "zh-CN": "水平对齐" },
  "sheet.command.set-vertical-text-align": { en: "Alignment up and down", "zh-CN": "垂直对齐" },
  "sheet.command.set-text-wrap": { en: "Wrap text", "zh-CN": "自动换行" },
  "sheet.command.set-text-rotation": { en: "Turn text", "zh-CN": "旋转文字" },
  "sheet.command.add-worksheet-merge": { en: "Merge cells", "zh-CN": "合并单元格" },
  "sheet.menu.data-validation": { en: "Data validation", "zh-CN": "数据验证" },
  "sheet.operation.open.conditional.formatting.panel": { en: "Conditional formats", "zh-CN": "条件格式" },
  "sheet.command.smart-toggle-filter": { en: "Filter", "zh-CN": "筛选" },
};

/** Beside the name box. */
const NAMES = { en: "Names", "zh-CN": "名称列表" } as const satisfies Record<Language, string>;

/** Where the spreadsheet tells what it does, and what it is to be called. */
const MESSAGES = { en: "Messages", "zh-CN": "消息" } as const satisfies Record<Language, string>;

/**
 * Gives names and roles to the spreadsheet's own buttons and boxes, which have none for those who cannot see them; also to those that
 * come later.
 */
export function nameControls(container: HTMLElement, language: () => Language): void {
  const name = (): void => {
    for (const control of container.querySelectorAll("button, input")) {
      if (control.textContent.trim() !== "") continue;
      const found = CONTROLS.find(([where]) => control.matches(where))?.[1][language()];
      if (found !== undefined) set(control, "aria-label", found);
    }
    for (const opener of container.querySelectorAll("div[aria-expanded], a[aria-expanded], span[aria-expanded]"))
      giveRole(opener, language());
    // Words that are no roles hide what the elements are; and what only the pointer can use is no button.
    for (const odd of container.querySelectorAll("[role=track], [role=handle], a[role=button]:not([aria-expanded])"))
      odd.removeAttribute("role");
    // The keyboard goes through the page in its order.
    for (const canvas of container.querySelectorAll("canvas[tabindex='1']")) canvas.setAttribute("tabindex", "0");
    for (const [at, messages] of document.querySelectorAll("section[aria-live]").entries())
      set(messages, "aria-label", at === 0 ? MESSAGES[language()] : `${MESSAGES[language()]} ${at + 1}`);
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
  new MutationObserver(later).observe(container, { childList: true, subtree: true, attributeFilter: ["aria-expanded"] });
  container.addEventListener("keydown", pressOpener);
  name();
}

/** What opens something is a button; with a box inside, a list to choose from; around a button, nothing beside it. */
function giveRole(opener: Element, language: Language): void {
  if (opener.querySelector("button") !== null) {
    opener.removeAttribute("aria-expanded");
    opener.removeAttribute("aria-haspopup");
    return;
  }
  const hasBox = opener.querySelector("input") !== null;
  set(opener, "role", hasBox ? "combobox" : "button");
  if (!hasBox) set(opener, "tabindex", "0");
  const command = opener.closest("[data-u-command]")?.getAttribute("data-u-command") ?? "";
  const name = (MENUS[command] ?? (opener.closest("[data-u-comp=defined-name]") && NAMES))?.[language];
  if (name !== undefined && opener.textContent.trim() === "") set(opener, "aria-label", name);
}

/** Panels open by a click alone; menus know the keys themselves. */
function pressOpener(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches("[role=button][data-slot=popover-trigger]")) return;
  if (key !== "Enter" && key !== " ") return;
  event.preventDefault();
  target.click();
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
