import { assessment } from "./assessment";
import { errors } from "./errors";
import { findings } from "./findings";
import { furtherFindings } from "./furtherFindings";
import { legend } from "./legend";
import { pane } from "./pane";
import { place } from "./place";
import { terms } from "./terms";

/** What is said in English to those who ask for it. */
export const english = {
  messages: { assessment, errors, findings, legend, place, terms },
  furtherFindings,
  pane,
};
