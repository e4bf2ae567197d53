/** What `--help` prints. */
export const cliHelp = {
  main: `指标在轨 OnTrack：按基准值和目标值核对年度绩效目标表，找出偏离的指标。

用法
  ontrack check 文件…            检查工作簿
  ontrack fill 文件 --form 表式    用已填的完成值填另一张表
  ontrack import 文件 -o 方案     把已发布的文件导入为目标方案
  ontrack template 方案 -o 文件   按方案生成待填的空表
  ontrack seal 文件 -o 文件       封存可以发送的工作簿
  ontrack verify 文件            核验封存以后有没有改动
  ontrack compare 文件 文件       比较前后两个版本
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
  --profile 办法       评分办法：default、cost、no-satisfaction、provincial、unit、equal，
                       或评分办法文件（.json）；不写时不评分
  --previous 文件      上年的报送文件，用来核对与上年相同或变动过大的数
  --format 格式        text（默认）或 json
  --report 文件.xlsx   另存校验报告
  --report-sheet 文件.xlsx
                       另存一份带“校验报告”工作表的工作簿（一次一个输入文件，可与 --mark 同名）
  --mark 文件.xlsx     另存一份带标记的工作簿（一次一个输入文件）
  --lang 语言          zh（默认）或 en

例
  ontrack check 2024年上半年.xlsx --period 2024H1
  ontrack check 报送/*.xlsx --report 校验报告.xlsx
`,
  fill: `用工作簿里已填的完成值填另一张表。先逐格列出建议，空格才填，已有的内容不改。

用法
  ontrack fill 文件 --form 表式 [-o 文件.xlsx --yes] [选项]

  工作簿里已有这种空表时填进那张表；没有时新加一张工作表。原因、可能性、自评文字等留给人填，逐项列出。

选项
  --form 表式          target、annual、monitoring、self、transfer、milestones、target-declaration，
                       或表式文件（.json）
  --profile 办法       按评分办法填分值和得分：default、cost、no-satisfaction、provincial、unit、equal，
                       或评分办法文件（.json）；不写时不评分
  --yes                接受全部空格的建议，写出 -o 指定的文件；不写时只列出
  -o, --output 文件    输出文件，是输入文件填好的副本
  --plan 方案          内置方案的编号，或方案文件（.json）；不写时自动匹配
  --period 报告期      2024、2024H1、2024Q3 或 2024-07；不写时取表中的完成值列
  --format 格式        text（默认）或 json
  --lang 语言          zh（默认）或 en

有一格已填的内容与建议不一致时，退出码是 1。

例
  ontrack fill 2024年.xlsx --form self
  ontrack fill 2024年.xlsx --form self --yes -o 自评表.xlsx
`,
  import: `把已发布的目标表或方案文本读成目标方案，列出存疑之处、原文损坏和前后矛盾。

用法
  ontrack import 文件 [-o 方案.json] [选项]

  可以读取 .xlsx .xlsm .xls .et .ods .docx .html .tsv .csv .txt；文件写作 - 时从标准输入读取文字。

选项
  -o, --output 文件    把方案写成文件（.json），check 和 template 都可以用；不写时只列出
  --review 文件        以前的核对记录（.json），照样再做一遍
  --id 编号            方案的编号，小写字母、数字和连字符；不写时取自文件名
  --format 格式        text（默认）或 json
  --lang 语言          zh（默认）或 en

还有待确认的读法，或有错误时，退出码是 1；方案照样写出，这些目标值按“目标待确认”处理。

例
  ontrack import 实施方案.docx -o 实施方案.json
  ontrack check 2024年.xlsx --plan 实施方案.json
`,
  template: `按目标方案生成一份待填的空表：基准值和目标值已填好，完成值一列留空。

用法
  ontrack template 方案 -o 文件.xlsx [选项]

选项
  -o, --output 文件    输出文件
  --form 表式          target 绩效目标表（默认），target-declaration 项目支出绩效目标申报表，
                       annual 分年度主要目标表，monitoring 绩效运行监控表，self 项目支出绩效自评表，
                       transfer 转移支付区域（项目）绩效自评表，milestones 实施计划表；或表式文件（.json）
  --period 报告期      完成值列的报告期；不写时为方案的第一个目标年度
  --lang 语言          zh（默认）或 en；表格本身总是中文

例
  ontrack template huzhou-2023 --period 2024H1 -o 2024年上半年.xlsx
`,
  seal: `封存：把可以发送的工作簿另存为封存件，带上目标方案和校验结果，并保护各工作表。

用法
  ontrack seal 文件 -o 封存件.xlsx [选项]

  发送前校验还有错误、或有警告没有说明时不封存，列出是哪些。已封存的文件可以再封存，以新的为准。

选项
  -o, --output 文件    封存件，原文件不变
  --plan 方案          内置方案的编号，或方案文件（.json）；不写时自动匹配
  --period 报告期      2024、2024H1、2024Q3 或 2024-07；不写时取表中的完成值列
  --profile 办法       评分办法，同 check；不写时不评分
  --previous 文件      上年的报送文件，同 check；用到的上年数存入封存，核验时不再需要它
  --unit 名称          填报单位，写入封存
  --lang 语言          zh（默认）或 en

封存能发现改动，不能证明是谁封存的：它没有密钥。请把封存码另行告知接收人。
退出码：0 已封存，1 不能封存，2 文件无法读取。

例
  ontrack seal 2024年.xlsx -o 2024年封存件.xlsx --unit 市卫生健康委
`,
  verify: `核验：封存以后有没有改动，逐格列出；并按封存时的方案和报告期重新校验一遍。

用法
  ontrack verify 文件 [--format text|json] [--lang zh|en]

只在 Excel、WPS 或 LibreOffice 里重新保存，不算改动。请与发送人核对封存码。
退出码：0 封存完好，1 有改动或封存已损坏，2 没有封存、版本更新或文件无法读取。

例
  ontrack verify 2024年封存件.xlsx
`,
  compare: `比较一份报送材料的前后两个版本：先列改动的目标值，再列基准值、指标增减、完成值、情况说明和状态。

用法
  ontrack compare 较早的文件 较晚的文件 [选项]

选项
  --plan 方案          内置方案的编号，或方案文件（.json）；不写时自动匹配
  --period 报告期      2024、2024H1、2024Q3 或 2024-07；不写时取表中的完成值列
  --format 格式        text（默认）或 json
  --lang 语言          zh（默认）或 en

退出码：0 没有差别，1 有差别，2 文件无法读取。

例
  ontrack compare 初稿.xlsx 定稿.xlsx
`,
  plans: `列出内置的目标方案。

用法
  ontrack plans [--format text|json] [--lang zh|en]
`,
};
