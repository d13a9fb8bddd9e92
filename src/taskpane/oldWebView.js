/**
 * Windows without the WebView2 runtime opens the pane in Internet Explorer, or in the first Edge, which stop at the first line of the
 * add-in and leave the pane blank. This script is plain ECMAScript 5: it says what is missing.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins
 */
(function (agent, page) {
  "use strict";
  if (!/Trident|MSIE|Edge\//.test(agent)) return;
  var link = "https://developer.microsoft.com/microsoft-edge/webview2/";
  var sentences = [
    ["zh-CN", "目标分解需要 WebView2 运行时：这台电脑上没有，请安装后重新打开 Excel。"],
    ["en", "Target Cascade needs the WebView2 runtime, which this computer does not have. Install it, then open Excel again."],
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
})(window.navigator.userAgent, window.document);
