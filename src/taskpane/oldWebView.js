/**
 * Web views that stop at the first line of the add-in and leave the pane blank: Windows without the WebView2 runtime opens it in Internet
 * Explorer, or in the first Edge; a Mac or an iPad whose system is of before spring 2023 has a WebKit that cannot read its patterns. This
 * script is plain ECMAScript 5: it says what is missing.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins
 */
(function (agent, page) {
  "use strict";
  var isOldWindows = /Trident|MSIE|Edge\//.test(agent);
  if (!isOldWindows && readsPatterns()) return;
  var link = isOldWindows ? "https://developer.microsoft.com/microsoft-edge/webview2/" : "https://support.apple.com/HT201541";
  var sentences = isOldWindows
    ? [
        ["zh-CN", "目标分解需要 WebView2 运行时：这台电脑上没有，请安装后重新打开 Excel。"],
        ["en", "Target Cascade needs the WebView2 runtime, which this computer does not have. Install it, then open Excel again."],
      ]
    : [
        ["zh-CN", "目标分解需要 macOS 13.3（iPad：iPadOS 16.4）或更新的系统：请更新这台设备的系统，然后重新打开 Excel。"],
        ["en", "Target Cascade needs macOS 13.3 (iPadOS 16.4) or newer. Update the system of this device, then open Excel again."],
      ];
  var place = page.getElementById("pane");
  for (var index = 0; index < sentences.length; index++) {
    var line = page.createElement("p");
    line.setAttribute("lang", sentences[index][0]);
    line.setAttribute("style", "font: 14px sans-serif; margin: 16px");
    line.appendChild(page.createTextNode(sentences[index][1]));
    place.appendChild(line);
  }
  var way = page.createElement("a");
  way.setAttribute("href", link);
  way.setAttribute("target", "_blank");
  way.setAttribute("style", "font: 14px sans-serif; margin: 16px");
  way.appendChild(page.createTextNode(link));
  place.appendChild(way);

  function readsPatterns() {
    try {
      return new RegExp("(?<=a)b").test("ab");
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- ECMAScript 5 has to name it
    } catch (error) {
      return false;
    }
  }
})(window.navigator.userAgent, window.document);
