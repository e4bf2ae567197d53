import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <p>
      任务窗格尚未接入 Excel，请使用<a href="workbench.html">工作台</a>。 The task pane does not
      reach Excel yet: please use the <a href="workbench.html">workbench</a>.
    </p>,
  );
}
