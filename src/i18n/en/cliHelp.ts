import type { cliHelp as zh } from "../zh/cliHelp";

/** What `--help` prints. */
export const cliHelp: typeof zh = {
  main: `OnTrack 指标在轨: checks annual target tables against baselines and targets, and finds the indicators that are off track.

Usage
  ontrack check FILE…              check workbooks
  ontrack fill FILE --form FORM    fill another form with the values reported
  ontrack import FILE -o PLAN      a published document as a plan
  ontrack template PLAN -o FILE    a blank workbook ready to fill
  ontrack seal FILE -o FILE        a sealed copy of a file that can be sent
  ontrack verify FILE              what changed since a file was sealed
  ontrack compare FILE FILE        in what two versions differ
  ontrack plans                    the built-in plans

  ontrack COMMAND --help           how to use a command
  ontrack --version                the version

Exit codes
  0 nothing to correct  ·  1 errors to correct  ·  2 bad usage or an unreadable file
`,
  check: `Checks workbooks (.xlsx, .xlsm): whether each indicator is on track and the form is filled in rightly.

Usage
  ontrack check FILE… [options]

Options
  --plan PLAN          id of a built-in plan, or a plan file (.json); found by itself when left out
  --period PERIOD      2024, 2024H1, 2024Q3 or 2024-07; taken from the columns of results when left out
  --use USE            reporting or setting; told from the table when left out
  --unit NAME          the reporting unit, repeated in the answer
  --profile PROFILE    scoring profile: default, cost, no-satisfaction, provincial, unit, equal,
                       or a profile file (.json); without it nothing is scored
  --previous FILE      the submission of the year before, against which values are held
  --format FORMAT      text (default) or json
  --report FILE.xlsx   also write a report
  --report-sheet FILE.xlsx
                       also write a copy with the report as a sheet (of one input file; --mark may name the same)
  --mark FILE.xlsx     also write a marked copy (of one input file)
  --lang LANGUAGE      zh (default) or en

Examples
  ontrack check first-half.xlsx --period 2024H1 --lang en
  ontrack check received/*.xlsx --report report.xlsx
`,
  fill: `Fills another form with the values a workbook reports. Every cell is listed first; only empty cells are filled.

Usage
  ontrack fill FILE --form FORM [-o FILE.xlsx --yes] [options]

  Fills the workbook's own blank form of that kind, or a new sheet where it has none. Reasons, possibilities and
  texts are left to people and listed.

Options
  --form FORM          target, annual, monitoring, self, transfer, milestones, target-declaration,
                       or a layout file (.json)
  --profile PROFILE    weights and points by a scoring profile: default, cost, no-satisfaction, provincial, unit,
                       equal, or a profile file (.json); without it nothing is scored
  --yes                take every proposal for an empty cell and write the file given with -o; else they are only listed
  -o, --output FILE    the output file, a filled copy of the input
  --plan PLAN          a built-in plan's id or a plan file (.json); matched by itself if not given
  --period PERIOD      2024, 2024H1, 2024Q3 or 2024-07; the table's column of results if not given
  --format FORMAT      text (default) or json
  --lang LANGUAGE      zh (default) or en

Where a cell holds something else than proposed, the exit code is 1.

Examples
  ontrack fill 2024.xlsx --form self
  ontrack fill 2024.xlsx --form self --yes -o self-evaluation.xlsx
`,
  import: `Makes a plan of a published table or text, and lists what is doubtful, damaged or contradictory.

Usage
  ontrack import FILE [-o PLAN.json] [options]

  Reads .xlsx .xlsm .xls .et .ods .docx .html .tsv .csv .txt; with - as the file, text from the standard input.

Options
  -o, --output FILE    write the plan as a file (.json) for check and template; without it the plan is only listed
  --review FILE        decisions of an earlier review (.json), to be made again
  --id ID              the plan's id: small letters, digits and hyphens; taken from the file's name if not given
  --format FORMAT      text (default) or json
  --lang LANGUAGE      zh (default) or en

With readings left to decide, or with errors, the exit code is 1; the plan is written all the same, with those targets unconfirmed.

Examples
  ontrack import plan.docx -o plan.json
  ontrack check 2024.xlsx --plan plan.json
`,
  template: `Makes a blank workbook from a plan: baselines and targets filled in, the column of results left open.

Usage
  ontrack template PLAN -o FILE.xlsx [options]

Options
  -o, --output FILE    the output file
  --form FORM          target 绩效目标表 (default), target-declaration 项目支出绩效目标申报表,
                       annual 分年度主要目标表, monitoring 绩效运行监控表, self 项目支出绩效自评表,
                       transfer 转移支付区域（项目）绩效自评表, milestones 实施计划表; or a layout file (.json)
  --period PERIOD      the period of the column of results; the plan's first target year when left out
  --lang LANGUAGE      zh (default) or en; the form itself is always Chinese

Example
  ontrack template huzhou-2023 --period 2024H1 -o first-half.xlsx
`,
  seal: `Writes a sealed copy of a workbook that can be sent, with its plan and what the check found; its sheets are protected.

Usage
  ontrack seal FILE -o SEALED.xlsx [options]

  While the check finds errors, or warnings without an explanation, nothing is sealed and they are listed. A sealed file can be
  sealed again; the new seal counts.

Options
  -o, --output FILE    the sealed copy; the file itself stays as it is
  --plan PLAN          id of a built-in plan, or a plan file (.json); found by itself when left out
  --period PERIOD      2024, 2024H1, 2024Q3 or 2024-07; taken from the columns of results when left out
  --profile PROFILE    a scoring profile as for check; nothing is scored when left out
  --previous FILE      last year's submission, as for check; its figures go into the seal, so that verifying needs no file
  --unit NAME          the reporting body, written into the seal
  --lang LANGUAGE      zh (default) or en

A seal shows changes; it does not prove who made it, for it has no key. Tell the recipient the seal code by another way.
Exit codes: 0 sealed, 1 held back, 2 the file could not be read.

Example
  ontrack seal 2024.xlsx -o 2024-sealed.xlsx
`,
  verify: `Lists what changed since a workbook was sealed, cell by cell, and repeats the check by the sealed plan and period.

Usage
  ontrack verify FILE [--format text|json] [--lang zh|en]

Saving again in Excel, WPS or LibreOffice is no change. Compare the seal code with the sender.
Exit codes: 0 whole, 1 changed or the seal is damaged, 2 no seal, a newer one, or the file could not be read.

Example
  ontrack verify 2024-sealed.xlsx
`,
  compare: `Lists in what two versions of a submission differ: changed targets first, then baselines, indicators gone or added, results,
explanations and statuses.

Usage
  ontrack compare EARLIER LATER [options]

Options
  --plan PLAN          id of a built-in plan, or a plan file (.json); found by itself when left out
  --period PERIOD      2024, 2024H1, 2024Q3 or 2024-07; taken from the columns of results when left out
  --format FORMAT      text (default) or json
  --lang LANGUAGE      zh (default) or en

Exit codes: 0 the same, 1 differences, 2 a file could not be read.

Example
  ontrack compare draft.xlsx final.xlsx
`,
  plans: `Lists the built-in plans.

Usage
  ontrack plans [--format text|json] [--lang zh|en]
`,
};
