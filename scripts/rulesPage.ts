import { severityOf } from "../src/domain/severityOf";
import { isAnswerable } from "../src/flows/sending/isAnswerable";
import { repairable } from "../src/flows/sending/repairOf";
import type { Rule } from "../src/flows/sending/Rule";
import { rules, rulesVersion } from "../src/flows/sending/rules";
import { ruleWords } from "../src/i18n/ruleWords";
import { terms } from "../src/i18n/zh/terms";

/** docs/rules.md: the rules of the check before sending in their order, in Chinese and in English. */
export function rulesPage(): string {
  const lines = rules.flatMap((rule) => rule.codes.map((code) => lineOf(rule, code)));
  return `# 审核规则

发送前校验按下面的次序逐条检查。规则第 ${rulesVersion} 版。本页由 \`npm run rules\` 生成，请勿手改。

- **级别**：错误不改不能发送，警告要写明情况说明，提示不拦。目标方案自身的矛盾在导入方案时体检，发送前不再查。
- **依据**：表式、目标方案、算术是表和方案自己的要求；通行做法是默认做法，不是法规条文；本单位规则写在“审核规则”工作表里。
- **缺数时**：不查是等填了再查；指出缺数是缺的本身就是问题。

| 规则 | 级别 | 查什么 | 依据 | 缺数时 | 可说明 | 有修复建议 | In English |
|---|---|---|---|---|---|---|---|
${lines.join("\n")}
`;
}

function lineOf({ basis, onMissing }: Rule, code: Rule["codes"][number]): string {
  const [zh, en] = [ruleWords("zh"), ruleWords("en")];
  const severity = severityOf[code];
  const cells = [
    `\`${code}\``,
    terms.severity[severity],
    zh.looksFor[code],
    zh.basis[basis],
    zh.onMissing[onMissing],
    isAnswerable({ severity, code }) ? "是" : "",
    repairable.includes(code) ? "是" : "",
    en.looksFor[code],
  ];
  return `| ${cells.join(" | ")} |`;
}
