import type {
  GradeTarget,
  NumberTarget,
  RelativeTarget,
  WordedTarget,
} from "../target/TargetReading";
import type { CalendarPoint } from "../target/CalendarPoint";

/** Where an expression stands in a sentence, end exclusive, comparator words on both sides included. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly text: string;
}

/** One expression with a figure in running text, and what it is. */
export type FigureSpan =
  | QuantitySpan
  | DateSpan
  /** `documentNumber` 〔2023〕54号, 第3号 · `ordinal` （一）, 1., 第八条, 附件1, 第二批 · `name` “双10”, “五大中心”, 5G ·
   *  `code` a telephone or index number · `version` V2.0, 3.0版 · `denominator` 每千人, 每百名 · `enumeration` 五大, 三位一体 */
  | (Span & {
      readonly kind:
        "documentNumber" | "ordinal" | "name" | "code" | "version" | "denominator" | "enumeration";
    });

/** An amount with its comparator: `稳定在90%以上`, `5人/万服务人口`, `全覆盖`, `三级甲等`. */
export interface QuantitySpan extends Span {
  readonly kind: "quantity";
  readonly reading: NumberTarget | RelativeTarget | WordedTarget | GradeTarget;
}

/** `到2025年底前`, `2023—2025年`, `12月底前`. */
export interface DateSpan extends Span {
  readonly kind: "date";
  readonly by: CalendarPoint;
  /** The beginning of a span of time. */
  readonly from?: CalendarPoint;
}
