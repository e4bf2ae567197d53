/** What `--help` prints. */
export const cliHelp = {
  main: `指标在轨 OnTrack：按基准值和目标值核对年度绩效目标表，找出偏离的指标。

用法
  ontrack check 文件…            检查工作簿
  ontrack template 方案 -o 文件   按方案生成待填的空表
  ontrack plans                  列出内置的目标方案

  ontrack 命令 --help            某个命令的用法
  ontrack --version              版本

退出码
  0 没有要改正的  ·  1 有错误要改正  ·  2 用法不对，或有文件无法读取
`,
  check: `检查一个或多个工作簿（.xlsx、.xlsm）：每项指标是否在轨，表格填得对不对。

用法
  ontrack check 文件… [选项]

选项
  --plan 方案          内置方案的编号，或方案文件（.json）；不写时自动匹配
  --period 报告期      2024、2024H1、2024Q3 或 2024-07；不写时取表中的完成值列
  --use 用途           reporting 填报完成值，setting 申报目标值；不写时按表判断
  --unit 名称          填报单位，写入结果
  --profile 编号       评分方案，目前只有 default；本版本不评分
  --format 格式        text（默认）或 json
  --report 文件.xlsx   另存校验报告
  --mark 文件.xlsx     另存一份带标记的工作簿（一次一个输入文件）
  --lang 语言          zh（默认）或 en

例
  ontrack check 2024年上半年.xlsx --period 2024H1
  ontrack check 报送/*.xlsx --report 校验报告.xlsx
`,
  template: `按目标方案生成一份待填的空表：基准值和目标值已填好，完成值一列留空。

用法
  ontrack template 方案 -o 文件.xlsx [选项]

选项
  -o, --output 文件    输出文件
  --form 表式          target 绩效目标表（默认），annual 分年度主要目标表
  --period 报告期      完成值列的报告期；不写时为方案的第一个目标年度
  --lang 语言          zh（默认）或 en；表格本身总是中文

例
  ontrack template huzhou-2023 --period 2024H1 -o 2024年上半年.xlsx
`,
  plans: `列出内置的目标方案。

用法
  ontrack plans [--format text|json] [--lang zh|en]
`,
};
