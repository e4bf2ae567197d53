/* global window, document */
/* This file is for browser engines that cannot read any other of ours (Trident, EdgeHTML), so it is plain ES5. */
(function () {
  var agent = window.navigator.userAgent;
  if (!/Trident\/|MSIE |Edge\//.test(agent)) return;
  window.onload = function () {
    var notice = document.createElement("p");
    notice.style.cssText = "margin:12px;font:14px/1.6 'Microsoft YaHei',sans-serif";
    var words =
      "本机 Office 内置的浏览器组件太旧（Internet Explorer 或旧版 Edge），无法运行“指标在轨”任务窗格。" +
      "请将 Office 升级到 2021 或 Microsoft 365；也可以用 Edge、Chrome 等新浏览器打开工作台检查保存好的文件：";
    notice.appendChild(document.createTextNode(words));
    var address = window.location.href.replace(/taskpane\.html.*$/, "workbench.html");
    notice.appendChild(document.createElement("br"));
    notice.appendChild(document.createTextNode(address));
    document.body.insertBefore(notice, document.body.firstChild);
  };
})();
