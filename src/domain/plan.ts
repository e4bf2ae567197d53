import type { Comparator, Direction, Indicator, Path, Shape, Source } from "./indicator";

/** 里程碑: one quantified commitment of an 实施计划表, with who carries it out and what is due in which year. */
export interface Milestone extends Path {
  readonly id: string;
  /** 示范内容项目, such as 健共体（健联体）深化改革项目. */
  readonly project: string;
  /** 具体任务. */
  readonly task: string;
  /** What is counted: 县域医疗副中心. */
  readonly name: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly shape: Shape;
  /** The figure for the whole term as stated in 主要内容; null when only the years state figures. */
  readonly total: number | null;
  /** 实施主体 in the order of the document. */
  readonly bodies: readonly string[];
  readonly sources: readonly Source[];
}

/** An amount of money under a name, with the amounts it is made of where the document says so. */
export interface FundLine {
  readonly name: string;
  readonly amount: number;
  readonly parts?: readonly FundLine[];
  readonly source: Source;
}

/** 项目资金: the total, by source and by year, all in one unit. */
export interface Funds {
  readonly unit: "元" | "万元" | "亿元";
  readonly total: number;
  readonly bySource: readonly FundLine[];
  readonly byYear: readonly {
    readonly year: number;
    readonly amount: number;
    readonly source: Source;
  }[];
}

/** 目标方案: the facts of one published plan, as data. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly document: {
    readonly number: string;
    readonly issuer: string;
    /** ISO date of issue, e.g. 2023-10-16; null when unknown. */
    readonly issuedOn: string | null;
  };
  readonly baselineYear: number;
  /** The years that have targets, ascending. */
  readonly years: readonly number[];
  readonly indicators: readonly Indicator[];
  readonly milestones: readonly Milestone[];
  readonly funds: Funds | null;
}
