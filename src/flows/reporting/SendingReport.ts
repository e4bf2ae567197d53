import type { Examination } from "../Examination";
import type { SendingCheck } from "../sending/SendingCheck";

/** 校验报告 of one workbook: the check before sending with all that it was made by. */
export interface SendingReport {
  readonly examination: Examination;
  readonly sending: SendingCheck;
  /** The title of the scoring profile; null where nothing was scored. */
  readonly profile: string | null;
  /** 填报单位; empty when not given. */
  readonly unit: string;
  /** The version of the product. */
  readonly product: string;
  /** When it was checked: ISO date and time. */
  readonly at: string;
}
